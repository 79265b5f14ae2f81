/** Tests of the room. */
@NullMarked
package ai.veritasad.training.tune;

import org.jspecify.annotations.NullMarked;
