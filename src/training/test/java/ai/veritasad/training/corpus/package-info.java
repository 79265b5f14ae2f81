/** Tests of the room. */
@NullMarked
package ai.veritasad.training.corpus;

import org.jspecify.annotations.NullMarked;
