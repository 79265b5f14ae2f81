package ai.veritasad.analyzer.detect.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class EdgeChoiceTest {

    private static final int BEATS = 60;

    /** The place of the network's own answer for a border among the signs. */
    private static final int ANSWER = 3;

    private final float[] answers = new float[BEATS * Shape.ANSWERS];
    private final EdgeChoice byAnswer = new EdgeChoice(List.of(byAnswer()), List.of(byAnswer()));

    EdgeChoiceTest() {
        Arrays.fill(answers, -5);
    }

    @Test
    void moves_a_beginning_to_where_one_is_heard() {
        answers[16 * Shape.ANSWERS + 1] = 4;

        assertThat(placed(cut(20, 40)).getFirst().from()).isEqualTo(16);
    }

    @Test
    void moves_an_end_to_where_one_is_heard() {
        answers[43 * Shape.ANSWERS + 2] = 4;

        Stretch placed = placed(cut(20, 40)).getFirst();

        assertThat(placed.to()).isEqualTo(44);
        assertThat(placed.span().end()).isEqualTo(Span.ofSeconds(0, 44 * 4).end());
    }

    @Test
    void looks_no_farther_than_a_minute() {
        answers[2 * Shape.ANSWERS + 1] = 4;

        assertThat(placed(cut(20, 40)).getFirst().from()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void stretches_that_reach_for_one_another_do_not_overlap() {
        answers[24 * Shape.ANSWERS + 2] = 4;
        answers[18 * Shape.ANSWERS + 1] = 4;

        List<Stretch> placed = placed(cut(10, 20), cut(22, 40));

        assertThat(placed.getFirst().to()).isLessThanOrEqualTo(placed.getLast().from());
        assertThat(placed).allMatch(stretch -> stretch.from() < stretch.to());
    }

    @Test
    void a_single_beat_stays_a_stretch() {
        Stretch placed = placed(cut(30, 31)).getFirst();

        assertThat(placed.from()).isLessThan(placed.to());
    }

    @Test
    void without_weights_all_stays_as_it_was_cut() {
        List<Stretch> cuts = List.of(cut(20, 40));

        assertThat(EdgeChoice.AS_CUT.placed(cuts, Talks.answered(answers))).isEqualTo(cuts);
    }

    @Test
    void several_preferences_are_asked_side_by_side() {
        double[][] signs = new double[2][Edge.SIGNS];
        signs[0][ANSWER] = Math.log(3) / 3;

        double[] shares =
                EdgeChoice.shares(
                        List.of(byAnswer(), new Preference(PreferenceTest.figures())), signs);

        assertThat(shares[0]).isCloseTo((0.75 + 0.5) / 2, within(1e-9));
        assertThat(shares[1]).isCloseTo((0.25 + 0.5) / 2, within(1e-9));
    }

    @Test
    void refuses_one_border_without_the_other() {
        assertThatThrownBy(() -> new EdgeChoice(List.of(byAnswer()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Stretch> placed(Stretch... cuts) {
        return byAnswer.placed(List.of(cuts), Talks.answered(answers));
    }

    private static Stretch cut(int from, int to) {
        return new Stretch(Span.ofSeconds(from * 4.0, to * 4.0), from, to, 1);
    }

    private static Preference byAnswer() {
        double[] figures = PreferenceTest.figures();
        figures[Preference.WEIGHTS + ANSWER] = 3;
        return new Preference(figures);
    }
}
