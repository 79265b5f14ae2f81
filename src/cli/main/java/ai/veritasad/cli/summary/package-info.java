/** Tells a report to a person: the verdict first, then each segment with its reasons. */
@NullMarked
package ai.veritasad.cli.summary;

import org.jspecify.annotations.NullMarked;
