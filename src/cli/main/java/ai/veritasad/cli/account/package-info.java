/** {@code veritasad account}: signing in to a hosted server and out, and what is left of today. */
@NullMarked
package ai.veritasad.cli.account;

import org.jspecify.annotations.NullMarked;
