package ai.veritasad.analyzer.detect.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.ocr.Glyph.Choice;
import ai.veritasad.analyzer.detect.patch.Area;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class GlyphShapesTest {

    private static final int TOP = 8;
    private static final int LOW_TOP = 17;
    private static final int BASE = 44;
    private static final int BELOW = 52;

    private final List<Glyph> word = new ArrayList<>();

    private void add(String read, int top, int bottom, String... others) {
        int left = 30 * word.size();
        List<Choice> choices = new ArrayList<>(List.of(new Choice(read, 90)));
        for (String other : others) {
            choices.add(new Choice(other, 20));
        }
        word.add(new Glyph(read, choices, new Area(left, top, 24, bottom - top)));
    }

    @Test
    void a_low_letter_is_small_and_a_high_one_large() {
        add("2", TOP, BASE);
        add("x", TOP, BASE);
        add("V", LOW_TOP, BASE);
        add("K", TOP, BASE);

        assertThat(GlyphShapes.text(word)).isEqualTo("2XvK");
    }

    @Test
    void a_letter_that_goes_below_the_line_is_one_that_does() {
        add("2", TOP, BASE);
        add("L", TOP, BASE);
        add("a", LOW_TOP, BELOW, "q");
        add("i", TOP, BELOW, "j");

        assertThat(GlyphShapes.text(word)).isEqualTo("2Lqj");
    }

    @Test
    void a_letter_read_twice_in_one_place_is_one() {
        add("2", TOP, BASE);
        word.add(new Glyph("W", choices(), new Area(34, TOP, 17, BASE - TOP)));
        word.add(new Glyph("w", choices(), new Area(30, TOP, 40, BASE - TOP)));

        assertThat(GlyphShapes.text(word)).isEqualTo("2W");
    }

    private static List<Choice> choices() {
        return List.of(new Choice("W", 95), new Choice("w", 60));
    }

    @Test
    void two_equal_letters_side_by_side_stay_two() {
        add("T", TOP, BASE);
        add("T", TOP, BASE);

        assertThat(GlyphShapes.text(word)).isEqualTo("TT");
    }

    @Test
    void no_letters_make_an_empty_word() {
        assertThat(GlyphShapes.text(List.of())).isEmpty();
    }
}
