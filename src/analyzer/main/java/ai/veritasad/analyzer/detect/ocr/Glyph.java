package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Area;

import java.util.List;

/**
 * One character of a word that was spelled out.
 *
 * @param text the likeliest character
 * @param choices what else it may be, likeliest first, {@code text} among them
 * @param box where its strokes lie in the patch that was read
 */
record Glyph(String text, List<Choice> choices, Area box) {

    /** A character and how sure the recogniser is of it, 0 to 100. */
    record Choice(String text, double confidence) {}

    Glyph {
        choices = List.copyOf(choices);
    }

    Glyph as(String other) {
        return new Glyph(other, choices, box);
    }

    double confidence(String character) {
        return choices.stream()
                .filter(choice -> choice.text.equals(character))
                .mapToDouble(Choice::confidence)
                .max()
                .orElse(0);
    }
}
