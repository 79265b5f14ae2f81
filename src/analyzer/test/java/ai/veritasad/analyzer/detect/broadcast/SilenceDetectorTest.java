package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class SilenceDetectorTest {

    @Test
    void finds_a_short_silence_to_the_hundredth() {
        List<SilenceDetector.Silence> found =
                SilenceDetector.silences(Traces.sound(20, at -> at > 8.2 && at < 8.4 ? -90 : -24));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isCloseTo(8.2, within(0.011));
        assertThat(found.getFirst().to()).isCloseTo(8.4, within(0.011));
        assertThat(found.getFirst().level()).isCloseTo(-90, within(0.5));
    }

    @Test
    void does_not_take_quiet_for_silence() {
        assertThat(SilenceDetector.silences(Traces.sound(20, at -> at > 8 && at < 12 ? -45 : -24)))
                .isEmpty();
    }

    @Test
    void goes_by_how_loud_a_film_is() {
        assertThat(SilenceDetector.silences(Traces.sound(20, at -> at > 8 && at < 12 ? -60 : -40)))
                .isEmpty();
    }

    @Test
    void says_nothing_of_a_film_without_sound() {
        assertThat(SilenceDetector.silences(Traces.sound(20, at -> -100))).isEmpty();
    }
}
