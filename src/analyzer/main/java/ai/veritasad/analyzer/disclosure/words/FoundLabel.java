package ai.veritasad.analyzer.disclosure.words;

import ai.veritasad.analyzer.disclosure.profile.Standing;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;

import java.util.Optional;

/**
 * Words that declare an ad, or seem to, as one jurisdiction sees them.
 *
 * @param index of the signal
 * @param language ISO 639-1 code of the words
 * @param line index of the line on screen that holds them
 */
public record FoundLabel(
        int index,
        Span span,
        Medium medium,
        String phrase,
        String language,
        Standing standing,
        Form form,
        Optional<Integer> line) {

    /** How the words stand. */
    public enum Form {
        /** As a label of the maker. */
        LABEL,
        /** As the label that a platform sets. */
        PLATFORM,
        /** In a sentence. */
        STATEMENT
    }

    public boolean isAccepted() {
        return standing == Standing.ACCEPTED;
    }
}
