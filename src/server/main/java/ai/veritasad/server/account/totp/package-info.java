/**
 * The second factor: codes of an authenticator (RFC 6238), and backup codes for the day it is lost.
 */
@NullMarked
package ai.veritasad.server.account.totp;

import org.jspecify.annotations.NullMarked;
