/** Sets the few figures that turn networks' answers into stretches and probabilities. */
@NullMarked
package ai.veritasad.training.tune;

import org.jspecify.annotations.NullMarked;
