/** Transcripts with marked ads, as they lie in files. */
@NullMarked
package ai.veritasad.training.corpus;

import org.jspecify.annotations.NullMarked;
