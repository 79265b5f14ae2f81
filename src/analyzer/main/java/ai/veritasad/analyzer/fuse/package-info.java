/** Turns signals into segments with borders and a verdict. */
@NullMarked
package ai.veritasad.analyzer.fuse;

import org.jspecify.annotations.NullMarked;
