/** Tests of this room. */
@NullMarked
package ai.veritasad.analyzer.known;

import org.jspecify.annotations.NullMarked;
