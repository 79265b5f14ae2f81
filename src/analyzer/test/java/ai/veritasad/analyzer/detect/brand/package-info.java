/** Tests of this room. */
@NullMarked
package ai.veritasad.analyzer.detect.brand;

import org.jspecify.annotations.NullMarked;
