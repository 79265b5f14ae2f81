/** How often somebody may guess. */
@NullMarked
package ai.veritasad.server.account.attempt;

import org.jspecify.annotations.NullMarked;
