/** How a film is to lie on disk: container, codecs, tracks, and how pictures are stored. */
@NullMarked
package ai.veritasad.samples.encode;

import org.jspecify.annotations.NullMarked;
