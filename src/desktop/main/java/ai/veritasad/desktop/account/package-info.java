/** The account on a hosted server: signing in and out, what is left of today, which devices. */
@NullMarked
package ai.veritasad.desktop.account;

import org.jspecify.annotations.NullMarked;
