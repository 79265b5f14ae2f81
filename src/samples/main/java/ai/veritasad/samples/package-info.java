/** Films with known truth, drawn by our own code. */
@NullMarked
package ai.veritasad.samples;

import org.jspecify.annotations.NullMarked;
