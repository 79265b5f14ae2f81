/** Tests of the room. */
@NullMarked
package ai.veritasad.analyzer.detect.talk;

import org.jspecify.annotations.NullMarked;
