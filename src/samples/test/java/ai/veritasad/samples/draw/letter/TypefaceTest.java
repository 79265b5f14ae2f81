package ai.veritasad.samples.draw.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TypefaceTest {

    private static final String DIFFERENT =
            "бвгдёжзийклмнптцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯ"
                    + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "2456789«»—.,:;!?№%&()/=•„“”…@#+*\"'<>";

    @ParameterizedTest
    @EnumSource
    void each_character_has_a_shape_of_its_own(Typeface face) {
        Map<List<Double>, Integer> seen = new HashMap<>();
        DIFFERENT
                .codePoints()
                .forEach(character -> {
                    List<Double> points = points(face, Character.toString(character));
                    assertThat(points).as(Character.getName(character)).isNotEmpty();
                    Integer twin = seen.put(points, character);
                    assertThat(twin).as(Character.getName(character)).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_of_both_scripts_looks_the_same(Typeface face) {
        assertThat(face.outline("А", 100).getBounds2D().getHeight())
                .isEqualTo(face.outline("A", 100).getBounds2D().getHeight());
    }

    @ParameterizedTest
    @EnumSource
    void capitals_are_about_seven_tenths_of_the_em_and_stand_on_the_line(Typeface face) {
        assertThat(face.capitalHeight(100)).isBetween(66.0, 76.0);
        assertThat(face.outline("H", 100).getBounds2D().getMaxY()).isBetween(-0.1, 0.1);
        assertThat(face.outline("ф", 100).getBounds2D().getMaxY()).isGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource
    void letters_stand_one_after_the_other_within_the_lines_width(Typeface face) {
        double width = face.width("Реклама", 40);
        assertThat(face.outline("Реклама", 40).getBounds2D().getMaxX()).isBetween(width - 6, width);
        assertThat(face.width("Реклама Реклама", 40)).isGreaterThan(2 * width);
    }

    @Test
    void a_character_that_the_font_lacks_is_named() {
        assertThatThrownBy(() -> Typeface.NOTO_SANS.outline("日", 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65E5");
    }

    private static List<Double> points(Typeface face, String text) {
        List<Double> points = new ArrayList<>();
        double[] point = new double[6];
        PathIterator way = face.outline(text, 1000).getPathIterator(null);
        for (; !way.isDone(); way.next()) {
            Arrays.fill(point, 0);
            points.add((double) way.currentSegment(point));
            Arrays.stream(point).forEach(points::add);
        }
        return points;
    }
}
