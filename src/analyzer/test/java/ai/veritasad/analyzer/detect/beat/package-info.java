/** Tests of the room. */
@NullMarked
package ai.veritasad.analyzer.detect.beat;

import org.jspecify.annotations.NullMarked;
