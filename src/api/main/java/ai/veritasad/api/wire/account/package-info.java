/** Who has an account, how it is opened and what may be changed of it. */
@NullMarked
package ai.veritasad.api.wire.account;

import org.jspecify.annotations.NullMarked;
