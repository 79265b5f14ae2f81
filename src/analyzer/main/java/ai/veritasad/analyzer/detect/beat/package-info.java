/** A talk as beats of a few seconds, and what can be told of each without a model. */
@NullMarked
package ai.veritasad.analyzer.detect.beat;

import org.jspecify.annotations.NullMarked;
