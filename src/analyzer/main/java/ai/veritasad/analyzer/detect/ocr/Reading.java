package ai.veritasad.analyzer.detect.ocr;

import java.util.List;
import java.util.stream.Collectors;

/** What a recogniser made of one line: its words from left to right. */
public record Reading(List<Word> words) {

    public static final Reading NONE = new Reading(List.of());

    public Reading {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param confidence 0 to 100
     * @param left first column, in pixels of the patch that was read
     * @param right column after the last
     */
    public record Word(String text, double confidence, int left, int right) {

        /** How much of the narrower of both words lies under the other, 0 to 1. */
        public double under(Word other) {
            int shared = Math.min(right, other.right) - Math.max(left, other.left);
            int narrower = Math.min(right - left, other.right - other.left);
            return narrower <= 0 ? 0 : Math.clamp((double) shared / narrower, 0, 1);
        }
    }

    /** The same words with their columns as in a patch scaled so much. */
    public Reading zoomed(double zoom) {
        return new Reading(
                words.stream()
                        .map(w ->
                                new Word(
                                        w.text(),
                                        w.confidence(),
                                        (int) Math.round(w.left() * zoom),
                                        (int) Math.round(w.right() * zoom)))
                        .toList());
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Mean confidence of its letters, 0 to 100. */
    public double confidence() {
        double sum = 0;
        int letters = 0;
        for (Word word : words) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
        }
        return letters == 0 ? 0 : sum / letters;
    }
}
