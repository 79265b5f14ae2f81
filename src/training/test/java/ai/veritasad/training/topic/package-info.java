/** Tests of the room. */
@NullMarked
package ai.veritasad.training.topic;

import org.jspecify.annotations.NullMarked;
