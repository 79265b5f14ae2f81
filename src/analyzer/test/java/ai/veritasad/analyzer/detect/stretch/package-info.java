/** Which beats of a talk together are an ad. */
@NullMarked
package ai.veritasad.analyzer.detect.stretch;

import org.jspecify.annotations.NullMarked;
