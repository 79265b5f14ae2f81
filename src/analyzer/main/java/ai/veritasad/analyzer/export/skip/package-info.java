/** Lists of what to skip, or of what to play instead. */
@NullMarked
package ai.veritasad.analyzer.export.skip;

import org.jspecify.annotations.NullMarked;
