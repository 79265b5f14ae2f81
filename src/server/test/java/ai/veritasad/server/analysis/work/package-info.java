/** Workers as real processes, also killed ones. */
@NullMarked
package ai.veritasad.server.analysis.work;

import org.jspecify.annotations.NullMarked;
