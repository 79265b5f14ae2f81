/** {@code veritasad remote}: analyses that a hosted server makes. */
@NullMarked
package ai.veritasad.cli.remote;

import org.jspecify.annotations.NullMarked;
