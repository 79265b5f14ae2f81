/** Learns what words mean from the company they keep, without any mark of an ad. */
@NullMarked
package ai.veritasad.training.topic;

import org.jspecify.annotations.NullMarked;
