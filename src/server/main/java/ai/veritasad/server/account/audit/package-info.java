/** What happened to an account, in a log that only grows. */
@NullMarked
package ai.veritasad.server.account.audit;

import org.jspecify.annotations.NullMarked;
