/** One's own account on this computer, and the quota that each analysis takes from. */
@NullMarked
package ai.veritasad.api.account;

import org.jspecify.annotations.NullMarked;
