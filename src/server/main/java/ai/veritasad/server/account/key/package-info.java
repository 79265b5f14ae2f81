/** Keys: one for each device, shown once, hashed at rest, revoked one by one or all at once. */
@NullMarked
package ai.veritasad.server.account.key;

import org.jspecify.annotations.NullMarked;
