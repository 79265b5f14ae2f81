/** Lists of chapters, in which ads are parts like others. */
@NullMarked
package ai.veritasad.analyzer.export.chapter;

import org.jspecify.annotations.NullMarked;
