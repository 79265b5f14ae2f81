/** Ad breaks, found from all signs of broadcasting together. */
@NullMarked
package ai.veritasad.analyzer.detect.adbreak;

import org.jspecify.annotations.NullMarked;
