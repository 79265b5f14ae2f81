package ai.veritasad.analyzer.detect.screentext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.PictureDetectorContract;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.report.signal.Signal.ScreenText;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Fade;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;
import ai.veritasad.samples.draw.scene.PlainScene;
import ai.veritasad.samples.draw.scene.TalkScene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.util.List;

class ScreenTextDetectorTest extends PictureDetectorContract {

    private static final double FRAME = 0.04;

    @Override
    protected PictureDetector detector() {
        return new ScreenTextDetector();
    }

    @Override
    protected DrawnFilm film() {
        Overlay token =
                Overlay.still(
                        new Lettering("erid: 2VtzqwJZYS7", TextStyle.boxed(Typeface.NOTO_SANS, 20)),
                        new Interval(1.2, 4),
                        Place.TOP_LEFT);
        Overlay label = line("Реклама. ООО «Ромашка»", Typeface.NOTO_SANS, 24);
        return new DrawnFilm(new TalkScene(2), List.of(label, token), 7);
    }

    private static Overlay line(String text, Typeface face, int pixels) {
        return Overlay.still(
                new Lettering(text, TextStyle.boxed(face, pixels)),
                new Interval(2.32, 5.68),
                Place.BOTTOM);
    }

    private static List<ScreenText> texts(Sightings seen) {
        return seen.signals().stream().map(ScreenText.class::cast).toList();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void reads_a_label_of_24_pixels_in_every_typeface(Typeface face) {
        Overlay label = line("Реклама. ООО «Ромашка»", face, 24);
        DrawnFilm film = new DrawnFilm(new PlainScene(Color.DARK_GRAY), List.of(label), 8);
        assertThat(texts(film.watchedBy(new ScreenTextDetector())))
                .anySatisfy(text -> assertThat(text.text()).containsIgnoringCase("реклама"));
    }

    @Test
    void tells_to_the_frame_when_a_label_comes_and_goes_and_shows_it() {
        Overlay label = line("Реклама. ООО «Ромашка»", Typeface.OPEN_SANS, 24);
        DrawnFilm film = new DrawnFilm(new TalkScene(1), List.of(label), 8);
        Sightings seen = film.watchedBy(new ScreenTextDetector());
        ScreenText text =
                texts(seen).stream()
                        .filter(one -> one.text().startsWith("Реклама"))
                        .findFirst()
                        .orElseThrow();
        assertThat(text.span().start().seconds()).isCloseTo(2.32, within(FRAME));
        assertThat(text.span().end().seconds()).isCloseTo(5.68, within(FRAME));
        assertThat(text.box().y()).isBetween(0.8, 1.0);
        assertThat(text.contrast()).isGreaterThan(7);
        assertThat(seen.proofs())
                .anySatisfy(proof -> assertThat(text.proof()).contains(proof.id()));
    }

    @Test
    void reads_a_token_whole_that_the_samples_show_only_in_parts() {
        Lettering line =
                new Lettering(
                        "Реклама. ООО «Синий чайник», ИНН 7707083893. erid: 2VtzqwJZYS7",
                        TextStyle.boxed(Typeface.DEJAVU_SANS_BOLD, 30));
        double seconds = (1280 + line.width()) / 200.0;
        Overlay crawl =
                new Overlay(
                        line,
                        new Interval(0.6, 0.6 + seconds),
                        Place.BOTTOM,
                        Motion.CRAWL,
                        Fade.NONE);
        DrawnFilm film =
                new DrawnFilm(new PlainScene(Color.DARK_GRAY), List.of(crawl), seconds + 1);

        assertThat(texts(film.watchedBy(new ScreenTextDetector())))
                .anySatisfy(text ->
                        assertThat(text.readings())
                                .anySatisfy(
                                        reading -> assertThat(reading).contains("2VtzqwJZYS7")));
    }
}
