/** Makes a model of what is said from examples: the network's weights, its cutting, its gauge. */
@NullMarked
package ai.veritasad.training.learn;

import org.jspecify.annotations.NullMarked;
