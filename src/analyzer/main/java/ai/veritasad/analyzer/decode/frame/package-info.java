/** Frames of a picture stream in order of time, with no more decoded than the question needs. */
@NullMarked
package ai.veritasad.analyzer.decode.frame;

import org.jspecify.annotations.NullMarked;
