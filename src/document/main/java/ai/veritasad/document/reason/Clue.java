package ai.veritasad.document.reason;

import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Optional;

/**
 * One reason as a person reads it.
 *
 * @param span when it is met; of no meaning unless {@code inVideo}
 * @param contribution log-odds that it adds; negative where it speaks against
 * @param what where or what it is, in a word or two
 * @param value what was found, empty where the words are all
 * @param words the sentence that it was found in, empty for signs that are no words
 * @param phrases those of the words that matter
 * @param note what is known of the value, e.g. how a token checks
 */
public record Clue(
        Span span,
        boolean inVideo,
        double contribution,
        String what,
        String value,
        String words,
        List<String> phrases,
        String note,
        Optional<Proof> proof) {
    public Clue {
        phrases = List.copyOf(phrases);
    }
}
