/** Analyses as their owners meet them: over HTTP, with the real analyzer. */
@NullMarked
package ai.veritasad.server.analysis;

import org.jspecify.annotations.NullMarked;
