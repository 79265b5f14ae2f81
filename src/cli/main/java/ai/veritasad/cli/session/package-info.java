/** What every command works with: the terminal, the engine, complaints and exit codes. */
@NullMarked
package ai.veritasad.cli.session;

import org.jspecify.annotations.NullMarked;
