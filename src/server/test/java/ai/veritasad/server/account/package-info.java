/** The room account, over HTTP. */
@NullMarked
package ai.veritasad.server.account;

import org.jspecify.annotations.NullMarked;
