/** Who uses the server: accounts, their roles and states. */
@NullMarked
package ai.veritasad.server.account;

import org.jspecify.annotations.NullMarked;
