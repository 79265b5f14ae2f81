/** Finds what sponsors say, by language. */
@NullMarked
package ai.veritasad.analyzer.detect.wording;

import org.jspecify.annotations.NullMarked;
