package ai.veritasad.training.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.training.corpus.MarkedVideo;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ScoresTest {

    private static final MediaTime APART = MediaTime.ofSeconds(15);

    @Test
    void a_pair_counts_from_half_an_overlap() {
        // 0–100 and 50–150 share 50 of 150 seconds; 0–100 and 0–200 share 100 of 200.
        assertThat(Matching.of(spans(0, 100), spans(50, 150))).isEmpty();
        assertThat(Matching.of(spans(0, 100), spans(0, 200)))
                .containsExactly(new Matching.Pair(0, 0, 0.5));
    }

    @Test
    void the_best_overlap_is_paired_first_and_nothing_twice() {
        List<Matching.Pair> pairs = Matching.of(spans(0, 100, 10, 110), spans(10, 105));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().found()).isEqualTo(1);
        assertThat(Matching.unmarked(spans(0, 100, 10, 110), spans(10, 105)))
                .containsExactlyElementsOf(spans(0, 100));
        assertThat(Matching.missed(spans(0, 100), spans(0, 100, 300, 400)))
                .containsExactlyElementsOf(spans(300, 400));
    }

    @Test
    void figures_follow_from_the_pairs() {
        Scores scores =
                Scores.of(
                        List.of(
                                judged(3600, spans(100, 200, 500, 600), spans(110, 200)),
                                judged(7200, spans(0, 60), spans()),
                                judged(1800, spans(), spans(30, 60))),
                        APART);

        assertThat(scores.found()).isEqualTo(3);
        assertThat(scores.marked()).isEqualTo(2);
        assertThat(scores.matched()).isEqualTo(1);
        assertThat(scores.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(scores.recall()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.f1()).isCloseTo(0.4, within(1e-9));
        // The first video has F1 2/3, the third 0; the second has no ads.
        assertThat(scores.macro()).isCloseTo(1 / 3.0, within(1e-9));
        // 90 seconds of 260 found and 120 marked.
        assertThat(scores.perSecond()).isCloseTo(180 / 380.0, within(1e-9));
        assertThat(scores.borders().mean()).isCloseTo(5, within(1e-9));
        assertThat(scores.borders().ninetieth()).isCloseTo(9, within(1e-9));
        assertThat(scores.falseAlarms()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.work()).isCloseTo(3 / 3.5, within(1e-9));
    }

    @Test
    void marked_ads_with_a_short_pause_between_are_one() {
        List<Judged> videos = List.of(judged(3600, spans(100, 220), spans(100, 150, 164, 220)));

        assertThat(Scores.of(videos, APART).f1()).isEqualTo(1);
        assertThat(Scores.of(videos, MediaTime.ZERO).f1()).isLessThan(1);
    }

    @Test
    void says_nothing_of_no_videos() {
        Scores scores = Scores.of(List.of(), APART);

        assertThat(scores.f1()).isZero();
        assertThat(scores.falseAlarms()).isZero();
        assertThat(scores.borders()).isEqualTo(new Scores.Borders(0, 0));
    }

    @Test
    void reliability_counts_how_many_guesses_of_a_probability_were_right() {
        Judged video =
                new Judged(
                        video(3600, spans(0, 100)),
                        List.of(),
                        List.of(
                                new Judged.Guess(Span.ofSeconds(0, 100), 0.9),
                                new Judged.Guess(Span.ofSeconds(500, 600), 0.8),
                                new Judged.Guess(Span.ofSeconds(900, 950), 0.1)),
                        0);

        List<Reliability.Bin> bins = Reliability.of(List.of(video), APART);

        assertThat(bins).hasSize(5);
        assertThat(bins.getFirst()).isEqualTo(new Reliability.Bin(0, 0.2, 1, 0.1, 0));
        assertThat(bins.getLast().guesses()).isEqualTo(2);
        assertThat(bins.getLast().said()).isCloseTo(0.85, within(1e-9));
        assertThat(bins.getLast().right()).isCloseTo(0.5, within(1e-9));
    }

    private static Judged judged(double seconds, List<Span> found, List<Span> marked) {
        return new Judged(video(seconds, marked), found, List.of(), 1);
    }

    private static MarkedVideo video(double seconds, List<Span> marked) {
        return new MarkedVideo(
                "v",
                "test",
                MediaTime.ofSeconds(seconds),
                new Transcript("en", "test", List.of()),
                marked);
    }

    private static List<Span> spans(double... borders) {
        return IntStream.range(0, borders.length / 2)
                .mapToObj(i -> Span.ofSeconds(borders[2 * i], borders[2 * i + 1]))
                .toList();
    }
}
