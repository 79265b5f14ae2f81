/** Ads and jingles that are to be known again in other videos. */
@NullMarked
package ai.veritasad.desktop.known;

import org.jspecify.annotations.NullMarked;
