/** Tests of the commands, from arguments to exit code. */
@NullMarked
package ai.veritasad.cli;

import org.jspecify.annotations.NullMarked;
