package ai.veritasad.analyzer.report.transcript;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;

/**
 * One caption: a few words shown or said together; {@code words} is empty where only the cue is
 * timed.
 */
public record Cue(Span span, String text, List<Word> words) {
    public Cue {
        words = List.copyOf(words);
    }

    public static Cue of(Span span, String text) {
        return new Cue(span, text, List.of());
    }
}
