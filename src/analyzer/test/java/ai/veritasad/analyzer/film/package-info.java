/** Films whose every frame is known, in every container and codec that tests ask for. */
@NullMarked
package ai.veritasad.analyzer.film;

import org.jspecify.annotations.NullMarked;
