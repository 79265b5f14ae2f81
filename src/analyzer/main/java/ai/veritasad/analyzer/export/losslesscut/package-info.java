/** LosslessCut's project and table, in which every field of a segment survives. */
@NullMarked
package ai.veritasad.analyzer.export.losslesscut;

import org.jspecify.annotations.NullMarked;
