/** Speaks to a terminal: two languages, styles, widths and the line of progress. */
@NullMarked
package ai.veritasad.cli.terminal;

import org.jspecify.annotations.NullMarked;
