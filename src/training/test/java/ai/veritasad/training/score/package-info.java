/** Tests of the room. */
@NullMarked
package ai.veritasad.training.score;

import org.jspecify.annotations.NullMarked;
