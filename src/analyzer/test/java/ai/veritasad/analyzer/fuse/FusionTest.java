package ai.veritasad.analyzer.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.signal.Signal.Function;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

class FusionTest {

    private final Fusion fusion = Fusion.bundled();

    @Test
    void nothing_observed_is_no_segment() {
        assertThat(segments(0.5)).isEmpty();
    }

    @Test
    void different_functions_close_together_are_an_ad() {
        List<Segment> found =
                segments(
                        0.5,
                        said(Function.SPONSOR, 100, 103),
                        said(Function.CTA_LINK, 130, 132),
                        said(Function.PROMO_CODE, 140, 142));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Segment.Kind.SPONSOR_READ);
        assertThat(found.getFirst().probability()).isGreaterThan(0.9);
        assertThat(found.getFirst().span().start().seconds()).isEqualTo(100);
        assertThat(found.getFirst().span().end().seconds()).isEqualTo(142);
    }

    @Test
    void one_phrase_alone_is_none() {
        assertThat(segments(0.5, said(Function.DISCOUNT, 100, 102))).isEmpty();
    }

    @Test
    void saying_one_thing_five_times_is_no_five_reasons() {
        Signal[] same =
                IntStream.range(0, 5)
                        .mapToObj(i -> said(Function.CTA_DEED, 100 + i, 101 + i))
                        .toArray(Signal[]::new);

        assertThat(segments(0.5, same)).isEmpty();
    }

    @Test
    void a_denial_speaks_against() {
        Signal[] weak = {said(Function.PROMO_CODE, 100, 101), said(Function.DISCOUNT, 105, 106)};

        assertThat(segments(0.5, weak)).hasSize(1);
        assertThat(segments(0.5, weak[0], weak[1], said(Function.NEGATIVE, 102, 103))).isEmpty();
    }

    @Test
    void a_token_on_screen_is_an_ad_as_long_as_it_stands() {
        List<Segment> found = segments(0.5, token(30, 55));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span()).isEqualTo(Span.ofSeconds(30, 55));
    }

    @Test
    void two_ads_apart_stay_two() {
        assertThat(
                        segments(
                                0.5,
                                said(Function.SPONSOR, 100, 103),
                                said(Function.PROMO_CODE, 110, 112),
                                said(Function.SPONSOR, 400, 403),
                                said(Function.PROMO_CODE, 410, 412)))
                .hasSize(2);
    }

    @Test
    void pieces_that_name_the_same_code_are_one_ad() {
        List<Segment> found = segments(0.5, token(30, 36), code("ALEX20", 40), code("ALEX20", 95));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span()).isEqualTo(Span.ofSeconds(30, 101));
    }

    @Test
    void a_return_phrase_between_keeps_pieces_apart() {
        assertThat(segments(0.5, token(30, 36), said(Function.RETURN, 60, 61), token(95, 101)))
                .hasSize(2);
    }

    @Test
    void the_programme_that_goes_on_between_parts_two_ads() {
        List<Segment> found =
                segments(
                        0.5,
                        said(Function.SPONSOR, 20, 23),
                        said(Function.PROMO_CODE, 34, 36),
                        said(Function.RETURN, 40, 41),
                        said(Function.SPONSOR, 64, 66),
                        said(Function.PROMO_CODE, 72, 74));

        assertThat(found).extracting(Segment::span).hasSize(2);
        assertThat(found.getFirst().span().end().seconds()).isEqualTo(40);
        assertThat(found.getLast().span().start().seconds()).isEqualTo(64);
    }

    @Test
    void two_tokens_are_two_ads() {
        assertThat(segments(0.5, token(30, 36), token("2VfnxyNkZrY", 46, 52))).hasSize(2);
    }

    @Test
    void a_return_phrase_ends_and_a_lead_in_begins_the_ad() {
        List<Segment> found =
                segments(
                        0.5,
                        said(Function.TRANSITION, 92, 93),
                        said(Function.SPONSOR, 100, 103),
                        said(Function.PROMO_CODE, 140, 142),
                        said(Function.RETURN, 150, 152));

        assertThat(found.getFirst().span()).isEqualTo(Span.ofSeconds(92, 150));
    }

    @Test
    void borders_snap_to_the_caption_that_holds_them() {
        Observations seen =
                observations(
                        Optional.of(
                                new Transcript(
                                        "en",
                                        "test",
                                        List.of(
                                                Cue.of(Span.ofSeconds(98, 101), "and this video"),
                                                Cue.of(Span.ofSeconds(140, 144), "code sun")))),
                        said(Function.SPONSOR, 100, 103),
                        said(Function.PROMO_CODE, 140, 142));

        Span span = fusion.segments(seen, options(0.5)).getFirst().span();

        assertThat(span).isEqualTo(Span.ofSeconds(98, 144));
    }

    @Test
    void sensitivity_trades_precision_for_recall() {
        Signal[] doubtful = {said(Function.CTA_LINK, 100, 101), said(Function.PITCH, 105, 106)};

        assertThat(segments(0.2, doubtful)).isEmpty();
        assertThat(segments(0.9, doubtful)).hasSize(1);
    }

    @Test
    void own_goods_are_self_promotion() {
        List<Segment> found =
                segments(
                        0.5,
                        said(Function.SELF_PROMOTION, 100, 101),
                        said(Function.CTA_LINK, 104, 106),
                        said(Function.DISCOUNT, 107, 108));

        assertThat(found.getFirst().kind()).isEqualTo(Segment.Kind.SELF_PROMOTION);
    }

    @Test
    void every_piece_of_evidence_keeps_its_contribution() {
        Segment found =
                segments(0.5, said(Function.SPONSOR, 100, 103), said(Function.PROMO_CODE, 110, 112))
                        .getFirst();

        assertThat(found.evidence()).extracting("signal").containsExactlyInAnyOrder(0, 1);
        assertThat(found.evidence()).allSatisfy(one -> assertThat(one.contribution()).isPositive());
    }

    @Test
    void the_advertiser_is_the_legal_name() {
        Signal name =
                new Signal.Named(
                        Span.ofSeconds(30, 50),
                        Medium.SCREEN,
                        new Identifier.LegalName("ООО «Ромашка»", "ООО", "Ромашка"),
                        "Реклама. ООО «Ромашка»",
                        Optional.empty());

        assertThat(segments(0.5, token(30, 55), name).getFirst().advertiser())
                .contains("ООО «Ромашка»");
    }

    @Test
    void a_belief_fades_with_distance() {
        Vote vote = new Vote(0, "a", Span.ofSeconds(100, 110), 10, 20, 4);

        assertThat(vote.presence(105)).isEqualTo(1);
        assertThat(vote.presence(120)).isEqualTo(1);
        assertThat(vote.presence(130)).isEqualTo(0.5, within(1e-9));
        assertThat(vote.presence(90)).isEqualTo(1);
        assertThat(vote.presence(69)).isZero();
    }

    @Test
    void what_was_judged_as_a_whole_keeps_its_borders_and_its_probability() {
        List<Segment> found =
                segments(
                        0.5,
                        talk(0, 100, 0.01),
                        said(Function.TRANSITION, 92, 93),
                        talk(100, 160, 0.8),
                        said(Function.SPONSOR, 101, 103),
                        said(Function.RETURN, 165, 166),
                        talk(160, 600, 0.01));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span()).isEqualTo(Span.ofSeconds(100, 160));
        assertThat(found.getFirst().probability()).isEqualTo(0.8);
        assertThat(found.getFirst().kind()).isEqualTo(Segment.Kind.SPONSOR_READ);
        assertThat(found.getFirst().evidence())
                .extracting(one -> one.signal())
                .containsExactlyInAnyOrder(2, 3);
        assertThat(
                        found.getFirst().evidence().stream()
                                .mapToDouble(one -> one.contribution())
                                .sum())
                .isEqualTo(3 + Math.log(4), within(1e-9));
    }

    @Test
    void phrases_have_no_second_say_where_the_talk_was_judged_as_a_whole() {
        Signal[] phrases = {said(Function.SPONSOR, 100, 103), said(Function.PROMO_CODE, 110, 112)};

        assertThat(segments(0.5, phrases)).hasSize(1);
        assertThat(segments(0.5, talk(0, 600, 0.01), phrases[0], phrases[1])).isEmpty();
    }

    @Test
    void a_label_on_screen_adds_to_what_the_talk_gives() {
        Signal[] talk = {talk(0, 100, 0.01), talk(100, 160, 0.3), talk(160, 600, 0.01)};

        assertThat(segments(0.5, talk)).isEmpty();
        assertThat(segments(0.5, talk[0], talk[1], token(110, 120), talk[2]))
                .singleElement()
                .satisfies(ad -> {
                    assertThat(ad.span()).isEqualTo(Span.ofSeconds(100, 160));
                    assertThat(ad.probability()).isGreaterThan(0.9);
                });
    }

    @Test
    void a_token_shows_an_ad_where_the_talk_shows_none() {
        assertThat(segments(0.5, talk(0, 600, 0.01), token(30, 55)))
                .singleElement()
                .satisfies(ad -> assertThat(ad.span()).isEqualTo(Span.ofSeconds(30, 55)));
    }

    @Test
    void more_sensitivity_lets_weaker_talk_count() {
        Signal weak = talk(100, 160, 0.3);

        assertThat(segments(0.5, weak)).isEmpty();
        assertThat(segments(0.7, weak)).hasSize(1);
        assertThat(segments(0.2, talk(100, 160, 0.6))).isEmpty();
    }

    private static Signal talk(double start, double end, double probability) {
        Span span = Span.ofSeconds(start, end);
        return new Signal.Talk(
                span,
                "en",
                probability,
                probability < 0.05 ? List.of() : List.of(new Signal.Phrase(span, "words")));
    }

    private List<Segment> segments(double sensitivity, Signal... signals) {
        return fusion.segments(observations(Optional.empty(), signals), options(sensitivity));
    }

    private static JudgementOptions options(double sensitivity) {
        return new JudgementOptions(List.of("RU"), sensitivity, LocalDate.of(2026, 11, 24));
    }

    private static Signal said(Function function, double start, double end) {
        return new Signal.Wording(
                Span.ofSeconds(start, end),
                Medium.SPEECH,
                function,
                "en",
                "words",
                "en.test",
                1,
                Optional.empty());
    }

    private static Signal code(String value, double start) {
        return new Signal.Named(
                Span.ofSeconds(start, start + 6),
                Medium.SCREEN,
                new Identifier.PromoCode(value),
                "промокод " + value,
                Optional.empty());
    }

    private static Signal token(double start, double end) {
        return token("2VtzqwJZYS7", start, end);
    }

    private static Signal token(String value, double start, double end) {
        return new Signal.Named(
                Span.ofSeconds(start, end),
                Medium.SCREEN,
                new Identifier.Erid(
                        value,
                        value,
                        Identifier.EridState.PLAUSIBLE,
                        OptionalLong.of(1909),
                        Optional.of("194534598"),
                        false),
                "erid: 2VtzqwJZYS7",
                Optional.empty());
    }

    private static Observations observations(Optional<Transcript> transcript, Signal... signals) {
        Source source =
                new Source(
                        "film.mp4",
                        1,
                        "00",
                        "mp4",
                        Optional.of(MediaTime.ofSeconds(600)),
                        List.of(),
                        Map.of());
        return new Observations(
                "test",
                source,
                Publication.UNKNOWN,
                transcript,
                List.of(signals),
                List.of(),
                List.of(),
                List.of());
    }
}
