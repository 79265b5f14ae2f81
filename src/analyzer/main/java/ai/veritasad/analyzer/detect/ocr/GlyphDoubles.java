package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.ocr.Glyph.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Letters that the recogniser read twice: where it wavers between {@code v} and {@code V} it may
 * write both, side by side in one place.
 */
final class GlyphDoubles {

    private static final double WAVERS = 5;
    private static final double SAME_PLACE = 0.1;

    /** Two equal letters side by side are usual; one letter read twice lies in one place. */
    private static final double SAME_LETTER_PLACE = 0.6;

    private GlyphDoubles() {}

    /** Each run of letters that are choices of one another, in one place, as its likeliest. */
    static List<Glyph> removed(List<Glyph> spelled) {
        List<Glyph> single = new ArrayList<>();
        for (Glyph glyph : spelled) {
            if (!single.isEmpty() && isSame(single.getLast(), glyph)) {
                single.add(merged(single.removeLast(), glyph));
            } else {
                single.add(glyph);
            }
        }
        return single;
    }

    private static boolean isSame(Glyph left, Glyph right) {
        boolean wavers =
                left.confidence(right.text()) > WAVERS || right.confidence(left.text()) > WAVERS;
        int narrower = Math.min(left.box().width(), right.box().width());
        int shared = left.box().right() - right.box().left();
        double least = left.text().equals(right.text()) ? SAME_LETTER_PLACE : SAME_PLACE;
        return wavers && shared > least * narrower;
    }

    private static Glyph merged(Glyph left, Glyph right) {
        Map<String, Double> sums = new TreeMap<>();
        for (Glyph glyph : List.of(left, right)) {
            for (Choice choice : glyph.choices()) {
                sums.merge(choice.text(), choice.confidence(), Double::sum);
            }
        }
        List<Choice> choices =
                sums.entrySet().stream()
                        .map(sum -> new Choice(sum.getKey(), sum.getValue()))
                        .sorted((a, b) -> Double.compare(b.confidence(), a.confidence()))
                        .toList();
        return new Glyph(choices.getFirst().text(), choices, left.box().hull(right.box()));
    }
}
