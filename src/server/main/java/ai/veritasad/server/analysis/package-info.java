/** Analyses that people ask for: taken, listed, answered, cancelled. */
@NullMarked
package ai.veritasad.server.analysis;

import org.jspecify.annotations.NullMarked;
