/** Tests of the room of the same name. */
@NullMarked
package ai.veritasad.analyzer.detect.wording;

import org.jspecify.annotations.NullMarked;
