/** The list of segments of a report. */
@NullMarked
package ai.veritasad.desktop.report.segments;

import org.jspecify.annotations.NullMarked;
