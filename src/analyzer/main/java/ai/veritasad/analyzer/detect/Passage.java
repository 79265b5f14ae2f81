package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.Medium;
import ai.veritasad.analyzer.report.Span;
import ai.veritasad.analyzer.report.Word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of any medium whose every character has a time: the one thing that text detectors read.
 */
public final class Passage {

    private final Medium medium;
    private final Optional<Integer> source;
    private final List<Word> words;
    private final int[] starts;
    private final String text;

    private Passage(Medium medium, Optional<Integer> source, List<Word> words) {
        this.medium = medium;
        this.source = source;
        this.words = List.copyOf(words);
        this.starts = new int[words.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            joined.append(i == 0 ? "" : " ");
            starts[i] = joined.length();
            joined.append(words.get(i).text());
        }
        this.text = joined.toString();
    }

    /** Timed words, joined with one space; {@code source} as in {@code Signal.Wording}. */
    public static Passage of(Medium medium, Optional<Integer> source, List<Word> words) {
        return new Passage(medium, source, words);
    }

    /** A text that stands as a whole for a stretch of time. */
    public static Passage standing(
            Medium medium, Optional<Integer> source, Span span, String text) {
        return new Passage(medium, source, List.of(new Word(span, text)));
    }

    public Medium medium() {
        return medium;
    }

    public Optional<Integer> source() {
        return source;
    }

    public List<Word> words() {
        return words;
    }

    public String text() {
        return text;
    }

    /** The time of the characters from {@code from} (inclusive) to {@code to} (exclusive). */
    public Span spanOf(int from, int to) {
        return wordAt(from).span().hull(wordAt(Math.max(from, to - 1)).span());
    }

    private Word wordAt(int character) {
        int found = Arrays.binarySearch(starts, character);
        return words.get(found >= 0 ? found : Math.max(0, -found - 2));
    }
}
