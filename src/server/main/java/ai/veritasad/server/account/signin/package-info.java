/**
 * Sign-in by the system's browser: pages for people, authorization code with PKCE for their
 * programs.
 */
@NullMarked
package ai.veritasad.server.account.signin;

import org.jspecify.annotations.NullMarked;
