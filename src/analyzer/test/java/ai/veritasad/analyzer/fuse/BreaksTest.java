package ai.veritasad.analyzer.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class BreaksTest {

    private static final Weights WEIGHTS = Weights.bundled();

    private static final List<Signal> SIGNALS =
            List.of(
                    found(100, 200, 0.99),
                    new Broadcast.Black(Span.ofSeconds(120, 120.4)),
                    new Broadcast.Black(Span.ofSeconds(140, 140.4)),
                    new Broadcast.Black(Span.ofSeconds(300, 300.4)),
                    new Signal.Chapter(Span.ofSeconds(0, 400), "part"));

    @Test
    void a_break_is_a_segment_of_its_own_kind() {
        List<Segment> segments = Breaks.among(List.of(), SIGNALS, WEIGHTS, 0);

        assertThat(segments).hasSize(1);
        assertThat(segments.getFirst().kind()).isEqualTo(Segment.Kind.AD_BREAK);
        assertThat(segments.getFirst().span()).isEqualTo(Span.ofSeconds(100, 200));
        assertThat(segments.getFirst().probability()).isEqualTo(0.99);
    }

    @Test
    void its_reasons_are_the_gaps_in_it_and_add_up_to_the_belief() {
        List<Evidence> evidence =
                Breaks.among(List.of(), SIGNALS, WEIGHTS, 0).getFirst().evidence();

        assertThat(evidence).extracting(Evidence::signal).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(evidence.stream().mapToDouble(Evidence::contribution).sum())
                .isCloseTo(Math.log(0.99 / 0.01), within(0.001));
    }

    @Test
    void a_doubtful_break_is_told_only_to_those_who_ask_for_every_suspicion() {
        List<Signal> doubtful = List.of(found(100, 200, 0.4));

        assertThat(Breaks.among(List.of(), doubtful, WEIGHTS, 0)).isEmpty();
        assertThat(Breaks.among(List.of(), doubtful, WEIGHTS, -3)).hasSize(1);
    }

    @Test
    void what_lies_in_a_break_becomes_a_reason_of_it() {
        List<Segment> segments = Breaks.among(List.of(read(150, 170)), SIGNALS, WEIGHTS, 0);

        assertThat(segments).hasSize(1);
        assertThat(segments.getFirst().evidence()).contains(new Evidence(4, 2));
    }

    @Test
    void what_reaches_out_of_a_break_keeps_its_rest() {
        List<Segment> segments =
                Breaks.among(List.of(read(60, 120), read(220, 240)), SIGNALS, WEIGHTS, 0);

        assertThat(segments)
                .extracting(Segment::span)
                .containsExactly(
                        Span.ofSeconds(60, 100),
                        Span.ofSeconds(100, 200),
                        Span.ofSeconds(220, 240));
    }

    @Test
    void a_known_ad_is_a_segment_with_its_own_borders_and_name() {
        List<Signal> signals =
                List.of(known(50.2, 70.4), new Signal.Chapter(Span.ofSeconds(0, 400), "part"));

        List<Segment> segments = Breaks.among(List.of(), signals, WEIGHTS, 0);

        assertThat(segments).hasSize(1);
        assertThat(segments.getFirst().span()).isEqualTo(Span.ofSeconds(50.2, 70.4));
        assertThat(segments.getFirst().advertiser()).contains("Tea");
        assertThat(segments.getFirst().probability()).isGreaterThan(0.95);
    }

    @Test
    void a_jingle_is_a_reason_of_the_read_that_it_opens_and_a_spot_one_of_its_break() {
        List<Signal> signals =
                List.of(
                        found(100, 200, 0.99),
                        known(120, 140),
                        known(30, 33),
                        new Signal.Chapter(Span.ofSeconds(0, 400), "part"),
                        new Signal.Chapter(Span.ofSeconds(0, 400), "part"));

        List<Segment> segments = Breaks.among(List.of(read(20, 60)), signals, WEIGHTS, 0);

        assertThat(segments)
                .extracting(Segment::span)
                .containsExactly(Span.ofSeconds(20, 60), Span.ofSeconds(100, 200));
        assertThat(segments.getFirst().evidence()).extracting(Evidence::signal).contains(2);
        assertThat(segments.getLast().evidence()).extracting(Evidence::signal).contains(1);
    }

    private static Recognised.KnownAd known(double from, double to) {
        return new Recognised.KnownAd(
                Span.ofSeconds(from, to), "0123456789abcdef", "Tea", 90, 0, MediaTime.ZERO);
    }

    private static Broadcast.AdBreak found(double from, double to, double probability) {
        return new Broadcast.AdBreak(
                Span.ofSeconds(from, to),
                probability,
                List.of(),
                List.of(
                        new Broadcast.Reason(Broadcast.Cue.GAPS, 6),
                        new Broadcast.Reason(Broadcast.Cue.LOGO, 6)));
    }

    private static Segment read(double from, double to) {
        return new Segment(
                "",
                Span.ofSeconds(from, to),
                Segment.Kind.SPONSOR_READ,
                0.9,
                Optional.empty(),
                List.of(new Evidence(4, 2)),
                List.of());
    }
}
