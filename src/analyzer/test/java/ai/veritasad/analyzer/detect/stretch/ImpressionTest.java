package ai.veritasad.analyzer.detect.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class ImpressionTest {

    private static final int BEATS = 40;
    private static final int MEAN = 1;
    private static final int SUREST = 2;
    private static final int THINNEST = 3;
    private static final int BEGINS = 4;
    private static final int LENGTH = 6;
    private static final int ELSEWHERE = 9;
    private static final int BELIEVED_ELSEWHERE = 10;
    private static final int FIRST = 11;

    private final float[] answers = new float[BEATS * Shape.ANSWERS];

    @Test
    void one_sure_beat_is_not_a_sure_stretch() {
        Arrays.fill(answers, -3);
        answers[10 * Shape.ANSWERS] = 5;
        double[] impression = impression(5, 15, 40);

        assertThat(impression[SUREST]).isGreaterThan(impression[MEAN]);
        assertThat(impression[THINNEST]).isLessThan(impression[MEAN]);
    }

    @Test
    void even_answers_are_as_sure_in_the_mean_as_at_their_best() {
        double[] impression = impression(5, 15, 40);

        assertThat(impression[MEAN]).isCloseTo(impression[SUREST], within(1e-9));
        assertThat(impression[MEAN]).isCloseTo(impression[THINNEST], within(1e-9));
    }

    @Test
    void a_clear_beginning_shows_though_it_is_a_beat_late() {
        answers[6 * Shape.ANSWERS + 1] = 3;

        assertThat(impression(5, 15, 40)[BEGINS]).isGreaterThan(impression(8, 15, 40)[BEGINS]);
    }

    @Test
    void longer_stretches_have_a_larger_length() {
        assertThat(impression(5, 15, 200)[LENGTH]).isGreaterThan(impression(5, 15, 40)[LENGTH]);
    }

    @Test
    void the_last_beat_alone_is_a_stretch_too() {
        assertThat(impression(BEATS - 1, BEATS, 4)).hasSize(Impression.COUNT);
    }

    @Test
    void what_sounds_like_an_ad_far_away_counts_as_elsewhere_and_what_is_near_does_not() {
        double[] before = impression(5, 15, 40);
        answers[20 * Shape.ANSWERS] = 4;
        double[] near = impression(5, 15, 40);
        answers[30 * Shape.ANSWERS] = 4;
        double[] far = impression(5, 15, 40);

        assertThat(near[ELSEWHERE]).isEqualTo(before[ELSEWHERE]);
        assertThat(far[ELSEWHERE]).isGreaterThan(before[ELSEWHERE]);
        assertThat(far[BELIEVED_ELSEWHERE]).isGreaterThan(before[BELIEVED_ELSEWHERE]);
    }

    @Test
    void the_stretch_that_gains_most_is_first_in_its_talk() {
        Stretch one = new Stretch(Span.ofSeconds(0, 40), 5, 15, 1);
        Stretch other = new Stretch(Span.ofSeconds(80, 120), 20, 30, 2);

        assertThat(Impression.of(one, List.of(one, other), talk())[FIRST]).isZero();
        assertThat(Impression.of(other, List.of(one, other), talk())[FIRST]).isOne();
    }

    private double[] impression(int from, int to, double seconds) {
        Stretch stretch = new Stretch(Span.ofSeconds(0, seconds), from, to, 1);
        return Impression.of(stretch, List.of(stretch), talk());
    }

    private AnsweredTalk talk() {
        return Talks.answered(answers);
    }
}
