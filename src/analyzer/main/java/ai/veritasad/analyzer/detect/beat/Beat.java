package ai.veritasad.analyzer.detect.beat;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;

/**
 * A few seconds of talk, the smallest stretch that is judged.
 *
 * @param spoken the words as they stand in the captions
 * @param words the same in lower case without punctuation, so that a careful transcript and an
 *     automatic one look alike
 * @param stems what is left of the words without their endings
 * @param noted whether the captions note music or the like in it or just before it
 */
public record Beat(
        Span span, List<String> spoken, List<String> words, List<String> stems, boolean noted) {
    public Beat {
        spoken = List.copyOf(spoken);
        words = List.copyOf(words);
        stems = List.copyOf(stems);
    }
}
