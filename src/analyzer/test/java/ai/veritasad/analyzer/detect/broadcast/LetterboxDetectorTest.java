package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.Picture;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LetterboxDetectorTest {

    @Test
    void finds_from_where_to_where_bars_lie() {
        List<Picture> looks = new ArrayList<>();
        for (int second = 0; second < 60; second += 2) {
            looks.add(second >= 20 && second < 40 ? boxed(second) : full(second));
        }

        List<LetterboxDetector.Stretch> found =
                LetterboxDetector.stretches(Traces.film(looks, 60), new double[] {19.4, 39.2}, 60);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isEqualTo(19.4);
        assertThat(found.getFirst().to()).isEqualTo(39.2);
        assertThat(found.getFirst().bars().top()).isCloseTo(20 / 180.0, within(0.001));
        assertThat(found.getFirst().bars().left()).isZero();
    }

    @Test
    void takes_a_night_with_a_dark_sky_for_none() {
        List<Picture> looks = new ArrayList<>();
        for (int second = 0; second < 60; second += 2) {
            looks.add(Traces.picture(second, (x, y) -> y < 60 ? 5 : 90));
        }

        assertThat(LetterboxDetector.stretches(Traces.film(looks, 60), new double[0], 60))
                .isEmpty();
    }

    private static Picture boxed(double second) {
        return Traces.picture(second, (x, y) -> y < 20 || y >= 160 ? 0 : 120);
    }

    private static Picture full(double second) {
        return Traces.picture(second, (x, y) -> 120);
    }
}
