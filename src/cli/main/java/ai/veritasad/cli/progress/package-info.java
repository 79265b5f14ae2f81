/** How far the work is, for a person and for a log. */
@NullMarked
package ai.veritasad.cli.progress;

import org.jspecify.annotations.NullMarked;
