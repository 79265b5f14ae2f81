package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class BlackDetectorTest {

    @Test
    void finds_the_black_around_a_silence_to_the_frame() {
        List<BlackDetector.Black> found =
                BlackDetector.blacks(
                        Traces.film(List.of(picture(0), picture(5)), 20),
                        new Shown(),
                        List.of(new SilenceDetector.Silence(10.1, 10.3, -90)),
                        new double[] {10.4});

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isCloseTo(10, within(0.001));
        assertThat(found.getFirst().to()).isCloseTo(10.4, within(0.001));
    }

    @Test
    void looks_nowhere_where_nothing_promises_black() {
        assertThat(
                        BlackDetector.blacks(
                                Traces.film(List.of(picture(0), picture(5)), 20),
                                new Shown(),
                                List.of(new SilenceDetector.Silence(10.1, 10.3, -90)),
                                new double[0]))
                .isEmpty();
    }

    @Test
    void takes_noise_and_a_logo_on_black_for_black() {
        assertThat(BlackDetector.isBlack(Traces.picture(0, (x, y) -> (x * 7 + y * 13) % 9)))
                .isTrue();
        assertThat(
                        BlackDetector.isBlack(
                                Traces.picture(
                                        0, (x, y) -> x > 270 && x < 300 && y < 30 ? 230 : 2)))
                .isTrue();
    }

    @Test
    void takes_a_night_for_none() {
        assertThat(BlackDetector.isBlack(Traces.picture(0, (x, y) -> y < 90 ? 4 : 12))).isFalse();
        assertThat(BlackDetector.isBlack(Traces.picture(0, (x, y) -> x < 100 ? 3 : 11))).isFalse();
    }

    /** Black from second 10 up to 10.4, else light. */
    private static Picture picture(double second) {
        boolean black = second > 9.99 && second < 10.39;
        return Traces.picture(second, (x, y) -> black ? 1 : 60 + x / 4);
    }

    private static final class Shown implements Pictures {

        @Override
        public Optional<Picture> at(MediaTime time) {
            return Optional.of(picture(Math.floor(time.seconds() / 0.04 + 1e-6) * 0.04));
        }

        @Override
        public MediaTime frameLength() {
            return MediaTime.ofMillis(40);
        }

        @Override
        public Optional<Image> crop(MediaTime time, Box box) {
            return Optional.empty();
        }
    }
}
