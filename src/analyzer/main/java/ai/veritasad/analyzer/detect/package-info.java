/** What detectors share: passages of text, areas of pictures, and the shape of their answer. */
@NullMarked
package ai.veritasad.analyzer.detect;

import org.jspecify.annotations.NullMarked;
