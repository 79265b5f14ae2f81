/** Judges by what is said how likely each stretch of a talk is an ad being read. */
@NullMarked
package ai.veritasad.analyzer.detect.talk;

import org.jspecify.annotations.NullMarked;
