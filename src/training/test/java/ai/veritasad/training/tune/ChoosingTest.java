package ai.veritasad.training.tune;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Features;
import ai.veritasad.analyzer.detect.network.Shape;
import ai.veritasad.analyzer.detect.stretch.AnsweredTalk;
import ai.veritasad.analyzer.detect.stretch.Candidates;
import ai.veritasad.analyzer.detect.stretch.Edge;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.detect.stretch.Stretch;
import ai.veritasad.analyzer.detect.topic.Meanings;
import ai.veritasad.analyzer.detect.topic.Topics;
import ai.veritasad.analyzer.report.measure.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class ChoosingTest {

    private static final int BEATS = 60;
    private static final int LATE = 5;

    private final Random random = new Random(4);

    @Test
    void learns_that_people_mark_what_networks_hear_late() {
        Choosing begin = new Choosing();
        Choosing end = new Choosing();
        for (int i = 0; i < 40; i++) {
            int from = 18 + random.nextInt(6);
            AnsweredTalk talk = talk(from, 45);
            Stretch cut = Stretch.of(talk.beats(), from + LATE, 45, 1);
            begin.add(Candidates.of(Edge.BEGIN, talk, cut), talk.beats().get(from).span().start());
            end.add(Candidates.of(Edge.END, talk, cut), talk.beats().get(44).span().end());
        }

        AnsweredTalk strange = talk(16, 48);
        Stretch placed =
                new EdgeChoice(begin.taught(), end.taught())
                        .placed(List.of(Stretch.of(strange.beats(), 16 + LATE, 48, 1)), strange)
                        .getFirst();

        assertThat(placed.from()).isBetween(15, 17);
        assertThat(placed.to()).isBetween(47, 49);
    }

    @Test
    void what_is_taught_is_the_same_each_time() {
        Choosing choosing = new Choosing();
        AnsweredTalk talk = talk(20, 45);
        Stretch cut = Stretch.of(talk.beats(), 20 + LATE, 45, 1);
        choosing.add(Candidates.of(Edge.BEGIN, talk, cut), talk.beats().get(20).span().start());

        assertThat(choosing.taught()).usingRecursiveComparison().isEqualTo(choosing.taught());
    }

    @Test
    void knows_that_it_has_seen_nothing() {
        assertThat(new Choosing().isEmpty()).isTrue();
    }

    /** A talk whose networks hear the ad's first beats as talk. */
    private static AnsweredTalk talk(int from, int to) {
        float[] answers = new float[BEATS * Shape.ANSWERS];
        Arrays.fill(answers, -4);
        for (int beat = from + LATE; beat < to; beat++) {
            answers[beat * Shape.ANSWERS] = 2;
        }
        List<Beat> beats =
                IntStream.range(0, BEATS)
                        .mapToObj(i -> Span.ofSeconds(i * 4.0, i * 4.0 + 4))
                        .map(span ->
                                new Beat(
                                        span,
                                        List.of("так"),
                                        List.of("так"),
                                        List.of("так"),
                                        false))
                        .toList();
        return new AnsweredTalk(
                beats,
                new Features(new int[BEATS][0], new float[BEATS][Features.TRAITS]),
                answers,
                Topics.of(beats, Meanings.NONE));
    }
}
