/** Tests of the fusion. */
@NullMarked
package ai.veritasad.analyzer.fuse;

import org.jspecify.annotations.NullMarked;
