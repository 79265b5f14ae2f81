package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.report.measure.Box;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

class LogoDetectorTest {

    @Test
    void finds_a_mark_where_it_stands_and_when() {
        Optional<LogoDetector.Logo> logo = LogoDetector.find(Traces.film(looks(20, 40), 120));

        assertThat(logo).isPresent();
        assertThat(logo.get().box().iou(Box.ofPixels(270, 14, 30, 16, 320, 180)))
                .isGreaterThan(0.6);
        for (int i = 0; i < 60; i++) {
            assertThat(logo.get().seen()[i]).as("look %d", i).isEqualTo(i < 20 || i >= 40);
        }
    }

    @Test
    void sees_a_mark_that_never_leaves() {
        Optional<LogoDetector.Logo> logo = LogoDetector.find(Traces.film(looks(60, 60), 120));

        assertThat(logo).isPresent();
        assertThat(logo.get().seen()).doesNotContain(false);
    }

    @Test
    void finds_none_where_there_is_none() {
        assertThat(LogoDetector.find(Traces.film(looks(0, 60), 120))).isEmpty();
    }

    @Test
    void takes_a_room_that_never_changes_for_no_mark() {
        List<Picture> looks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            looks.add(Traces.picture(2 * i, (x, y) -> place(3, x, y)));
        }

        assertThat(LogoDetector.find(Traces.film(looks, 120))).isEmpty();
    }

    /** Sixty places, all but those from the one to the other with the mark. */
    private static List<Picture> looks(int from, int to) {
        List<Picture> looks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int seed = i;
            boolean marked = i < from || i >= to;
            looks.add(
                    Traces.picture(
                            2 * i, (x, y) -> marked && isMark(x, y) ? 235 : place(seed, x, y)));
        }
        return looks;
    }

    private static boolean isMark(int x, int y) {
        boolean inside = x >= 270 && x < 300 && y >= 14 && y < 30;
        return inside && (x < 274 || x >= 296 || y < 18 || y >= 26 || (x > 283 && x < 287));
    }

    /** Blocks of chance brightness. */
    private static int place(int seed, int x, int y) {
        return new SplittableRandom(seed * 7919L + x / 24 * 131L + y / 18).nextInt(30, 200);
    }
}
