/** Letters: their typeface, style and backing. */
@NullMarked
package ai.veritasad.samples.draw.letter;

import org.jspecify.annotations.NullMarked;
