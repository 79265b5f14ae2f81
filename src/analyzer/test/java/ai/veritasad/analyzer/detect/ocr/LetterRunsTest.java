package ai.veritasad.analyzer.detect.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.textline.Candidate;
import ai.veritasad.analyzer.detect.textline.LineFinder;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.PlainScene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

class LetterRunsTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 40;

    private static boolean mayBeLetters(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        drawing.accept(pen);
        pen.dispose();
        byte[] gray = new byte[WIDTH * HEIGHT];
        image.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, gray);
        Patch patch = new Patch(WIDTH, HEIGHT, gray);
        return LetterRuns.of(patch, Ink.of(patch)).mayBeLetters();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void lets_words_of_every_typeface_pass(Typeface face) {
        for (String word : new String[] {"Реклама", "#ad", "erid: 2Vtz", "ИНН 7707", "СКИДКА"}) {
            Overlay overlay =
                    Overlay.still(
                            new Lettering(word, TextStyle.plain(face, 24, Color.WHITE)),
                            new Interval(0, 2),
                            Place.BOTTOM);
            Picture picture =
                    new DrawnFilm(new PlainScene(Color.DARK_GRAY), List.of(overlay), 2)
                            .at(MediaTime.ofSeconds(1))
                            .orElseThrow();
            LineFinder.Line line = new LineFinder().find(picture).getFirst();
            Patch patch = Patch.cut(picture, new Candidate(picture, line).wide());
            assertThat(LetterRuns.of(patch, Ink.of(patch)).mayBeLetters()).as(word).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void turns_away_a_few_bars_far_apart(int bars) {
        assertThat(
                        mayBeLetters(pen -> {
                            for (int i = 0; i < bars; i++) {
                                pen.fillRect(20 + i * 60, 8, 6, 24);
                            }
                        }))
                .isFalse();
    }

    @Test
    void turns_away_a_filled_box() {
        assertThat(mayBeLetters(pen -> pen.fillRect(20, 8, 150, 24))).isFalse();
    }
}
