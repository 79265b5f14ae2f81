package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of any medium whose every character has a time: the one thing that text detectors read.
 */
public final class Passage {

    private static final String UNKNOWN = "und";

    private final Medium medium;
    private final String language;
    private final List<Integer> sources;
    private final List<Word> words;
    private final int[] starts;
    private final String text;

    private Passage(
            Medium medium, String language, List<Integer> sources, List<Word> words, String joint) {
        this.medium = medium;
        this.language = language;
        this.sources = List.copyOf(sources);
        this.words = List.copyOf(words);
        this.starts = new int[words.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            joined.append(i == 0 ? "" : joint);
            starts[i] = joined.length();
            joined.append(words.get(i).text());
        }
        this.text = joined.toString();
    }

    /** Timed words, joined with one space; {@code source} as in {@code Signal.Wording}. */
    public static Passage of(Medium medium, Optional<Integer> source, List<Word> words) {
        return new Passage(medium, UNKNOWN, source.stream().toList(), words, " ");
    }

    /** What somebody says in one language, ISO 639-1, {@code und} where unknown. */
    public static Passage spoken(String language, List<Word> words) {
        return new Passage(Medium.SPEECH, language, List.of(), words, " ");
    }

    /** A text that stands as a whole for a stretch of time. */
    public static Passage standing(
            Medium medium, Optional<Integer> source, Span span, String text) {
        return new Passage(
                medium, UNKNOWN, source.stream().toList(), List.of(new Word(span, text)), " ");
    }

    /** Lines one below the other, each from a signal of its own; joined with line breaks. */
    public static Passage stacked(Medium medium, List<Integer> sources, List<Word> lines) {
        if (sources.size() != lines.size()) {
            throw new IllegalArgumentException(sources.size() + " signals, " + lines.size());
        }
        return new Passage(medium, UNKNOWN, sources, lines, "\n");
    }

    public Medium medium() {
        return medium;
    }

    /** ISO 639-1 code of what is said, {@code und} where unknown and for what is written. */
    public String language() {
        return language;
    }

    /** The signal whose text holds the character at {@code from}; as in {@code Signal.Wording}. */
    public Optional<Integer> sourceAt(int from) {
        if (sources.size() < 2) {
            return sources.stream().findFirst();
        }
        return Optional.of(sources.get(indexAt(from)));
    }

    public List<Word> words() {
        return words;
    }

    /** From the start of its first word to the end of its last. */
    public Span span() {
        return spanOf(0, text.length());
    }

    public String text() {
        return text;
    }

    /** The time of the characters from {@code from} (inclusive) to {@code to} (exclusive). */
    public Span spanOf(int from, int to) {
        return wordAt(from).span().hull(wordAt(Math.max(from, to - 1)).span());
    }

    private Word wordAt(int character) {
        return words.get(indexAt(character));
    }

    private int indexAt(int character) {
        int found = Arrays.binarySearch(starts, character);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
