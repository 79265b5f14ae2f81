/** Cut-outs of grey pictures: scaled, profiled, compared. */
@NullMarked
package ai.veritasad.analyzer.detect.patch;

import org.jspecify.annotations.NullMarked;
