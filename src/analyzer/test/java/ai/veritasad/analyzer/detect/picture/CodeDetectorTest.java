package ai.veritasad.analyzer.detect.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.PictureDetectorContract;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.report.signal.Signal.Code;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.QrCode;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.TalkScene;

import com.google.zxing.BarcodeFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CodeDetectorTest extends PictureDetectorContract {

    private static final double FRAME = 0.04;
    private static final String SHOP = "https://shop.example/sale?erid=2VtzqwJZYS7";
    private static final String CLUB = "https://club.example/join";
    private static final Interval WHILE = new Interval(2.32, 5.68);

    @Override
    protected PictureDetector detector() {
        return new CodeDetector();
    }

    @Override
    protected DrawnFilm film() {
        return film(
                new TalkScene(3),
                Overlay.still(QrCode.of(SHOP, 160), WHILE, Place.TOP_RIGHT),
                Overlay.still(QrCode.of(CLUB, 90), new Interval(1.2, 4), Place.TOP_LEFT));
    }

    private static DrawnFilm film(Scene scene, Overlay... overlays) {
        return new DrawnFilm(scene, List.of(overlays), 8);
    }

    private static List<Code> codes(DrawnFilm film) {
        return film.watchedBy(new CodeDetector()).signals().stream().map(Code.class::cast).toList();
    }

    private static void hasSpan(Code code, double start, double end) {
        assertThat(code.span().start().seconds()).isCloseTo(start, within(FRAME));
        assertThat(code.span().end().seconds()).isCloseTo(end, within(FRAME));
    }

    @Test
    void reads_several_codes_at_once_with_their_place_time_and_proof() {
        Sightings seen = film().watchedBy(new CodeDetector());

        List<Code> codes = seen.signals().stream().map(Code.class::cast).toList();
        assertThat(codes).extracting(Code::payload).containsExactly(CLUB, SHOP);
        assertThat(codes).extracting(Code::format).containsOnly("QR_CODE");
        hasSpan(codes.getFirst(), 1.2, 4);
        hasSpan(codes.getLast(), 2.32, 5.68);
        assertThat(codes.getLast().box().x()).isBetween(0.8, 0.95);
        assertThat(codes.getLast().box().width()).isBetween(0.07, 160 / 1280.0);
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(seen.proofs())
                                .anySatisfy(
                                        proof -> assertThat(code.proof()).contains(proof.id())));
    }

    @Test
    void follows_a_code_that_wanders() {
        Overlay moving =
                Overlay.still(QrCode.of(SHOP, 140), WHILE, Place.MIDDLE).moving(Motion.BOUNCE);

        List<Code> codes = codes(film(new BusyScene(4), moving));

        assertThat(codes).hasSize(1);
        hasSpan(codes.getFirst(), 2.32, 5.68);
    }

    @Test
    void follows_a_light_code_while_it_fades_in_and_out() {
        Overlay fading =
                Overlay.still(new QrCode(CLUB, 120, 5, true), WHILE, Place.MIDDLE).fading(1.5, 1.5);

        List<Code> codes = codes(film(new TalkScene(5), fading));

        assertThat(codes).hasSize(1);
        assertThat(codes.getFirst().span().start().seconds()).isCloseTo(2.32, within(0.4));
        assertThat(codes.getFirst().span().end().seconds()).isCloseTo(5.68, within(0.4));
    }

    @Test
    void tells_codes_apart_that_follow_one_another_in_one_place() {
        List<Code> codes =
                codes(
                        film(
                                new TalkScene(6),
                                Overlay.still(
                                        QrCode.of("https://a.example/1", 120),
                                        new Interval(1.2, 3.2),
                                        Place.MIDDLE),
                                Overlay.still(
                                        QrCode.of("https://b.example/2", 120),
                                        new Interval(3.2, 6.2),
                                        Place.MIDDLE)));

        assertThat(codes).hasSize(2);
        hasSpan(codes.getFirst(), 1.2, 3.2);
        hasSpan(codes.getLast(), 3.2, 6.2);
    }

    @Test
    void a_code_that_stands_to_the_end_ends_with_the_film() {
        Overlay late = Overlay.still(QrCode.of(CLUB, 100), new Interval(6.4, 20), Place.MIDDLE);

        List<Code> codes = codes(film(new TalkScene(7), late));

        assertThat(codes).hasSize(1);
        hasSpan(codes.getFirst(), 6.4, 8);
    }

    @Test
    void reads_a_bar_code_that_stands_for_two_pictures() {
        Scene product =
                new BarScene(new TalkScene(8), BarcodeFormat.EAN_13, "4600051000057", 260, WHILE);

        List<Code> codes = codes(film(product));

        assertThat(codes).extracting(Code::payload).containsExactly("4600051000057");
        assertThat(codes).extracting(Code::format).containsExactly("EAN_13");
        hasSpan(codes.getFirst(), 2.32, 5.68);
    }

    @ParameterizedTest
    @CsvSource({
        "UPC_A, 036000291452",
        "EAN_8, 46000514",
        "CODE_128, VERITAS2026",
        "CODE_39, SALE2026",
        "PDF_417, https://shop.example/sale"
    })
    void reads_other_codes_of_bars(BarcodeFormat format, String payload) {
        Interval always = new Interval(0, 20);

        List<Code> codes =
                codes(film(new BarScene(new BusyScene(9), format, payload, 340, always)));

        assertThat(codes).extracting(Code::payload).containsExactly(payload);
    }

    @Test
    void does_not_believe_a_bar_code_that_it_reads_once() {
        Interval brief = new Interval(2.5, 3.5);

        assertThat(
                        codes(
                                film(
                                        new BarScene(
                                                new TalkScene(8),
                                                BarcodeFormat.EAN_13,
                                                "4600051000057",
                                                260,
                                                brief))))
                .isEmpty();
    }
}
