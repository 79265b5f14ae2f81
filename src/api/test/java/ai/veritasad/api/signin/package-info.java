/** The sign-in, tried with a browser of the test's making. */
@NullMarked
package ai.veritasad.api.signin;

import org.jspecify.annotations.NullMarked;
