/** One logo found in one picture, whatever its size and turn; the only room that knows OpenCV. */
@NullMarked
package ai.veritasad.analyzer.detect.logo.match;

import org.jspecify.annotations.NullMarked;
