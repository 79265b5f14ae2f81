/** Compares found ads with marked ones. */
@NullMarked
package ai.veritasad.training.score;

import org.jspecify.annotations.NullMarked;
