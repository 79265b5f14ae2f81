/** The report on its way into files: papers, tables, and the formats of other programs. */
@NullMarked
package ai.veritasad.desktop.report.saving;

import org.jspecify.annotations.NullMarked;
