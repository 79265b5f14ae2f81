package ai.veritasad.samples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.motion.Motion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Color;
import java.awt.image.BufferedImage;

class OverlayTest {

    private static final Lettering TEXT =
            new Lettering(
                    "Реклама", TextStyle.plain(Typeface.NOTO_SANS, 40, new Color(255, 255, 255)));

    @ParameterizedTest
    @EnumSource
    void the_ink_fills_exactly_the_area_that_is_told(Motion motion) {
        Overlay overlay = Overlay.still(TEXT, new Interval(1, 5), Place.MIDDLE).moving(motion);
        Film film = Film.of(Size.P360, 25, 6).overlay(overlay).build();

        assertThat(inkOf(film.frame(3))).isEqualTo(overlay.inkAt(Size.P360, 3).orElseThrow());
    }

    @Test
    void nothing_is_shown_outside_its_time() {
        Overlay overlay = Overlay.still(TEXT, new Interval(1, 5), Place.MIDDLE);

        assertThat(overlay.inkAt(Size.P360, 0.99)).isEmpty();
        assertThat(overlay.inkAt(Size.P360, 1)).isPresent();
        assertThat(overlay.inkAt(Size.P360, 5)).isEmpty();
    }

    @Test
    void a_fade_is_half_way_after_half_its_seconds() {
        Overlay overlay =
                Overlay.still(new Panel(640, 360, Color.WHITE), new Interval(1, 5), Place.MIDDLE)
                        .fading(1, 2);
        Film film = Film.of(Size.P360, 25, 6).overlay(overlay).build();

        assertThat(middle(film, 1.5)).isBetween(126, 129);
        assertThat(middle(film, 2.5)).isEqualTo(255);
        assertThat(middle(film, 4)).isBetween(126, 129);
    }

    @Test
    void a_crawl_enters_on_the_right_and_leaves_on_the_left() {
        Overlay overlay =
                Overlay.still(TEXT, new Interval(0, 4), Place.BOTTOM).moving(Motion.CRAWL);

        assertThat(overlay.inkAt(Size.P360, 0).orElseThrow().x()).isGreaterThanOrEqualTo(640);
        Area last = overlay.inkAt(Size.P360, 3.999).orElseThrow();
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(0);
    }

    private static int middle(Film film, double seconds) {
        return film.luma(seconds)[180 * 640 + 320] & 0xff;
    }

    private static Area inkOf(BufferedImage image) {
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Area(left, top, right - left, bottom - top);
    }
}
