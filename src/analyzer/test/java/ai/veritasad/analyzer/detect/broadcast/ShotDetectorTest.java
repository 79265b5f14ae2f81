package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShotDetectorTest {

    @Test
    void knows_a_cut_by_a_picture_that_takes_many_bytes() {
        double[] cuts =
                ShotDetector.cuts(
                        Traces.film(
                                List.of(gray(0, 60), gray(4, 160), gray(8, 160)),
                                12,
                                index -> index == 61 ? 9000 : 1000 + index % 7 * 50));

        assertThat(cuts).containsExactly(61 * 0.04);
    }

    @Test
    void takes_a_keyframe_that_differs_for_a_cut_where_nothing_else_is_one() {
        double[] cuts =
                ShotDetector.cuts(
                        Traces.film(List.of(gray(0, 60), gray(3, 160), gray(8, 160)), 12));

        assertThat(cuts).containsExactly(3);
    }

    @Test
    void sees_cuts_by_night() {
        double[] cuts =
                ShotDetector.cuts(Traces.film(List.of(gray(0, 8), gray(3, 14), gray(8, 14)), 12));

        assertThat(cuts).containsExactly(3);
    }

    @Test
    void leaves_a_film_without_cuts_whole() {
        assertThat(
                        ShotDetector.cuts(
                                Traces.film(
                                        List.of(gray(0, 60), gray(4, 63), gray(8, 66)),
                                        12,
                                        index -> 1000 + index % 3 * 400)))
                .isEmpty();
    }

    private static Picture gray(double second, int brightness) {
        return Traces.picture(second, (x, y) -> brightness + (x + y) % 3);
    }
}
