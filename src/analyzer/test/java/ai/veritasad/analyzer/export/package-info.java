/** Tests of the exchange formats, side by side. */
@NullMarked
package ai.veritasad.analyzer.export;

import org.jspecify.annotations.NullMarked;
