/** Brands by name in what is said and written, and by the host of links. */
@NullMarked
package ai.veritasad.analyzer.detect.brand;

import org.jspecify.annotations.NullMarked;
