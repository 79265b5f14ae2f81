/** Signing in with the system's browser. */
@NullMarked
package ai.veritasad.api.signin;

import org.jspecify.annotations.NullMarked;
