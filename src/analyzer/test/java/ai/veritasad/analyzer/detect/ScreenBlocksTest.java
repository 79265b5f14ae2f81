package ai.veritasad.analyzer.detect;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.ScreenText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ScreenBlocksTest {

    private static ScreenText line(double from, double to, Box box, String text) {
        return new ScreenText(
                Span.ofSeconds(from, to), text, List.of(), box, 12, 0.9, Optional.empty());
    }

    private static List<String> texts(Signal... signals) {
        return ScreenBlocks.of(List.of(signals)).stream()
                .map(block -> block.passage().text())
                .toList();
    }

    @Test
    void lines_one_below_the_other_are_one_text_from_top_to_bottom() {
        ScreenText lower = line(2, 6, new Box(0.05, 0.86, 0.3, 0.05), "2VtzqwJZYS7");
        ScreenText upper = line(2, 6, new Box(0.05, 0.82, 0.6, 0.05), "Реклама. erid:");

        assertThat(texts(lower, upper)).containsExactly("Реклама. erid:\n2VtzqwJZYS7");
    }

    @Test
    void words_of_one_row_are_one_text_from_left_to_right() {
        ScreenText right = line(2, 6, new Box(0.4, 0.821, 0.2, 0.05), "LETO45");
        ScreenText left = line(2, 6, new Box(0.05, 0.82, 0.3, 0.05), "Промокод");

        assertThat(texts(right, left)).containsExactly("Промокод\nLETO45");
    }

    @Test
    void lines_far_apart_or_shown_at_other_times_stay_apart() {
        ScreenText label = line(2, 6, new Box(0.05, 0.82, 0.6, 0.05), "Реклама");
        ScreenText above = line(2, 6, new Box(0.05, 0.1, 0.6, 0.05), "Новости");
        ScreenText later = line(7, 9, new Box(0.05, 0.86, 0.6, 0.05), "Погода");
        ScreenText large = line(2, 6, new Box(0.05, 0.87, 0.6, 0.12), "СКИДКИ");

        assertThat(texts(label, above, later, large))
                .containsExactly("Реклама", "Новости", "Погода", "СКИДКИ");
    }

    @Test
    void a_block_knows_which_line_holds_a_word() {
        ScreenText upper = line(2, 6, new Box(0.05, 0.82, 0.6, 0.05), "Реклама");
        ScreenText lower = line(2, 7, new Box(0.05, 0.86, 0.3, 0.05), "ИНН 7707083893");
        Passage passage = ScreenBlocks.of(List.of(upper, lower)).getFirst().passage();

        assertThat(passage.sourceAt(0)).hasValue(0);
        assertThat(passage.sourceAt(9)).hasValue(1);
        assertThat(passage.spanOf(9, 12)).isEqualTo(Span.ofSeconds(2, 7));
    }
}
