/** Tests of the bundled sample. */
@NullMarked
package ai.veritasad.samples.show;

import org.jspecify.annotations.NullMarked;
