/** Tests of widths, styles and progress. */
@NullMarked
package ai.veritasad.cli.terminal;

import org.jspecify.annotations.NullMarked;
