package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.ocr.Glyph.Choice;
import ai.veritasad.analyzer.detect.patch.Area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Letters of a spelled word that contradict the height of their strokes, put right: {@code x} is
 * low and {@code X} high, {@code q} goes below the line and {@code a} doesn't. The recogniser looks
 * at shapes more than at heights.
 */
public final class GlyphShapes {

    private static final String LOW = "acemnorsuvwxz";
    private static final String LOW_BELOW = "gpqy";
    private static final String HIGH_BELOW = "j";

    /** Letters whose height differs from font to font, and signs. */
    private static final String ANY_HEIGHT = "tQJ:=?/.&,;-_";

    /** What a letter is taken for where its height is not seen, both ways. */
    private static final String LIKE = "vVxXwWzZsScCuUoOpPyYkKmMnNaqegijdqeqaghxbosgag";

    /** Capital letters are 1 high, small ones about 0.74 (0.72 to 0.77 in common typefaces). */
    private static final double BETWEEN_LOW_AND_HIGH = 0.87;

    private static final double BELOW_LINE = 0.12;
    private static final String WIDE = "mwMW";
    private static final double WIDEST = 1.1;
    private static final double WIDEST_OF_WIDE = 1.5;
    private static final double APART = 0.25;

    private final List<Glyph> glyphs;
    private final double base;
    private final double height;

    private GlyphShapes(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        double[] bottoms = glyphs.stream().mapToDouble(g -> g.box().bottom()).sorted().toArray();
        double[] tops = glyphs.stream().mapToDouble(g -> g.box().top()).sorted().toArray();
        this.base = bottoms[bottoms.length / 3];
        this.height = Math.max(1, base - tops[tops.length / 4]);
    }

    /** The word without letters that were read twice and with those of the right height. */
    public static String text(List<Glyph> spelled) {
        if (spelled.isEmpty()) {
            return "";
        }
        List<Glyph> single = GlyphDoubles.removed(spelled);
        GlyphShapes shapes = new GlyphShapes(single);
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            letters.add(shapes.letter(i));
        }
        return letters.stream().collect(Collectors.joining());
    }

    private String letter(int i) {
        Glyph glyph = glyphs.get(i);
        if (!isClear(i) || fits(glyph.text(), glyph.box())) {
            return glyph.text();
        }
        return glyph.choices().stream()
                .filter(choice -> choice.confidence() > 1 && fits(choice.text(), glyph.box()))
                .max(Comparator.comparingDouble(Choice::confidence))
                .map(Choice::text)
                .or(() -> likeness(glyph))
                .orElse(glyph.text());
    }

    private Optional<String> likeness(Glyph glyph) {
        for (int k = 0; k < LIKE.length(); k++) {
            String like = LIKE.substring(k ^ 1, (k ^ 1) + 1);
            if (glyph.text().equals(LIKE.substring(k, k + 1)) && fits(like, glyph.box())) {
                return Optional.of(like);
            }
        }
        return Optional.empty();
    }

    /** Whether the box holds this letter's strokes and nothing else. */
    private boolean isClear(int i) {
        Area box = glyphs.get(i).box();
        double widest = WIDE.contains(glyphs.get(i).text()) ? WIDEST_OF_WIDE : WIDEST;
        boolean plausible =
                box.width() <= widest * height
                        && box.top() >= base - 1.25 * height
                        && box.bottom() <= base + 0.5 * height;
        return plausible
                && (i == 0 || isApart(glyphs.get(i - 1).box(), box))
                && (i == glyphs.size() - 1 || isApart(box, glyphs.get(i + 1).box()));
    }

    private static boolean isApart(Area left, Area right) {
        int narrower = Math.min(left.width(), right.width());
        return left.right() - right.left() <= APART * narrower;
    }

    private boolean fits(String letter, Area box) {
        if (ANY_HEIGHT.contains(letter)) {
            return true;
        }
        boolean low = box.top() > base - BETWEEN_LOW_AND_HIGH * height;
        boolean below = box.bottom() > base + BELOW_LINE * height;
        boolean shouldBeLow = LOW.contains(letter) || LOW_BELOW.contains(letter);
        boolean shouldBeBelow = LOW_BELOW.contains(letter) || HIGH_BELOW.contains(letter);
        return low == shouldBeLow && below == shouldBeBelow;
    }
}
