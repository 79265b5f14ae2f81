/** The options that several commands share, and what the analyzer makes of them. */
@NullMarked
package ai.veritasad.cli.choice;

import org.jspecify.annotations.NullMarked;
