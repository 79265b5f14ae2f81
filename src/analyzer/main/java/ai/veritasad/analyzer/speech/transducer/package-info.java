/** A piece of sound becomes words with their times: Kaldi's features, a transducer, its tokens. */
@NullMarked
package ai.veritasad.analyzer.speech.transducer;

import org.jspecify.annotations.NullMarked;
