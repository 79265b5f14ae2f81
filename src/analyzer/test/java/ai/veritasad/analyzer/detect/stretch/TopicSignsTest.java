package ai.veritasad.analyzer.detect.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.topic.Meanings;
import ai.veritasad.analyzer.detect.topic.Topics;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TopicSignsTest {

    private static final int BEATS = 80;

    /** An ad that was cut late and ends late. */
    private static final int FROM = 30;

    private static final int TO = 50;
    private static final Stretch CUT = new Stretch(Span.ofSeconds(38 * 4.0, 54 * 4.0), 38, 54, 1);

    private static final int CHANGE = 0;
    private static final int PARTED = 2;
    private static final int PARTED_NEAR = 3;

    @Test
    void a_beginning_is_where_the_topic_of_the_stretch_begins() {
        TopicSigns signs = new TopicSigns(Edge.BEGIN, talk(), CUT, 10, 45);

        assertThat(lowest(signs, CHANGE, 12, 42)).isBetween(FROM - 3, FROM + 1);
        assertThat(highest(signs, PARTED, 12, 42)).isBetween(FROM - 1, FROM + 1);
        assertThat(highest(signs, PARTED_NEAR, 12, 42)).isBetween(FROM - 1, FROM + 1);
    }

    @Test
    void an_end_is_where_the_topic_of_the_stretch_ends() {
        TopicSigns signs = new TopicSigns(Edge.END, talk(), CUT, 42, 70);

        assertThat(lowest(signs, CHANGE, 42, 70)).isBetween(TO - 3, TO + 1);
        assertThat(highest(signs, PARTED, 42, 70)).isBetween(TO - 1, TO + 1);
        assertThat(highest(signs, PARTED_NEAR, 42, 70)).isBetween(TO - 1, TO + 1);
    }

    @Test
    void beyond_a_talk_nothing_is_asked_for() {
        TopicSigns signs = new TopicSigns(Edge.BEGIN, talk(), CUT, 0, BEATS);

        assertThat(sign(signs, CHANGE, 0)).isZero();
        assertThat(sign(signs, PARTED, 0)).isPositive();
        assertThat(sign(signs, PARTED_NEAR, BEATS)).isZero();
    }

    private static int lowest(TopicSigns signs, int sign, int from, int to) {
        int best = from;
        for (int border = from; border <= to; border++) {
            best = sign(signs, sign, border) < sign(signs, sign, best) ? border : best;
        }
        return best;
    }

    private static int highest(TopicSigns signs, int sign, int from, int to) {
        int best = from;
        for (int border = from; border <= to; border++) {
            best = sign(signs, sign, border) > sign(signs, sign, best) ? border : best;
        }
        return best;
    }

    private static double sign(TopicSigns signs, int sign, int border) {
        double[] all = new double[TopicSigns.COUNT];
        signs.write(border, all, 0);
        return all[sign];
    }

    /** Talk of rivers and, between two beats, of prices. */
    private static Topics talk() {
        Vocabulary words = Vocabulary.of(List.of("river", "price"));
        float[] directions = new float[4];
        directions[2 * words.row("river")] = 1;
        directions[2 * words.row("price") + 1] = 1;
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < BEATS; i++) {
            List<String> said = List.of(FROM <= i && i < TO ? "price" : "river");
            beats.add(new Beat(Span.ofSeconds(i * 4.0, i * 4.0 + 4), said, said, said, false));
        }
        return Topics.of(beats, Meanings.of(words, 2, directions, new float[] {1, 1}));
    }
}
