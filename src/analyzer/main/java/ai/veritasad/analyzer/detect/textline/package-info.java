/** Finds where lines of text stand in a picture and follows them from picture to picture. */
@NullMarked
package ai.veritasad.analyzer.detect.textline;

import org.jspecify.annotations.NullMarked;
