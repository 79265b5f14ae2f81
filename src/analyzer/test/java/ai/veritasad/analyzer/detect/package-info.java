/** Tests of what all detectors have in common. */
@NullMarked
package ai.veritasad.analyzer.detect;

import org.jspecify.annotations.NullMarked;
