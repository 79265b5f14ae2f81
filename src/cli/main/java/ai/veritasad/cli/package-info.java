/** The command line, a thin reader and printer over the analyzer's door. */
@NullMarked
package ai.veritasad.cli;

import org.jspecify.annotations.NullMarked;
