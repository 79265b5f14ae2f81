/** Tests of what is kept of sound and pictures. */
@NullMarked
package ai.veritasad.analyzer.detect.trace;

import org.jspecify.annotations.NullMarked;
