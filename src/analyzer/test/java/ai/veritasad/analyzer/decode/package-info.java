/** Tests of reading media. */
@NullMarked
package ai.veritasad.analyzer.decode;

import org.jspecify.annotations.NullMarked;
