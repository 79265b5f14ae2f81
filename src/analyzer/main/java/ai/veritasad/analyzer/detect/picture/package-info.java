/** Finds codes and other marks in pictures. */
@NullMarked
package ai.veritasad.analyzer.detect.picture;

import org.jspecify.annotations.NullMarked;
