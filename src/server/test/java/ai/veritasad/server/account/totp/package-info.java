/** The second factor. */
@NullMarked
package ai.veritasad.server.account.totp;

import org.jspecify.annotations.NullMarked;
