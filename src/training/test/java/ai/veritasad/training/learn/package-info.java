/** Tests of the room. */
@NullMarked
package ai.veritasad.training.learn;

import org.jspecify.annotations.NullMarked;
