/** Tests of decoding no more than is asked. */
@NullMarked
package ai.veritasad.analyzer.decode.frame;

import org.jspecify.annotations.NullMarked;
