/** Tests of written files. */
@NullMarked
package ai.veritasad.samples.write;

import org.jspecify.annotations.NullMarked;
