/** Measures the judgement of what is said on marked transcripts, and makes its models from them. */
@NullMarked
package ai.veritasad.training;

import org.jspecify.annotations.NullMarked;
