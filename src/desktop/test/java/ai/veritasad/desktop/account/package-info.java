/** The account's page, tried with a server on loopback. */
@NullMarked
package ai.veritasad.desktop.account;

import org.jspecify.annotations.NullMarked;
