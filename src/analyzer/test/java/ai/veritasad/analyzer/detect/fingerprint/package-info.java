/** Tests of this room. */
@NullMarked
package ai.veritasad.analyzer.detect.fingerprint;

import org.jspecify.annotations.NullMarked;
