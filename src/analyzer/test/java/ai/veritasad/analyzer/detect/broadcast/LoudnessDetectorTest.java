package ai.veritasad.analyzer.detect.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class LoudnessDetectorTest {

    @Test
    void finds_where_a_film_becomes_louder_and_quieter_again() {
        List<LoudnessDetector.Step> steps =
                LoudnessDetector.steps(Traces.sound(120, at -> at > 40 && at < 80 ? -16 : -24));

        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().at()).isCloseTo(40, within(0.6));
        assertThat(steps.getFirst().before()).isCloseTo(-24, within(0.5));
        assertThat(steps.getFirst().after()).isCloseTo(-16, within(0.5));
        assertThat(steps.getLast().at()).isCloseTo(80, within(0.6));
    }

    @Test
    void leaves_out_what_does_not_last() {
        assertThat(LoudnessDetector.steps(Traces.sound(120, at -> at > 40 && at < 43 ? -12 : -24)))
                .isEmpty();
    }

    @Test
    void leaves_out_pauses() {
        assertThat(LoudnessDetector.steps(Traces.sound(120, at -> at % 10 < 2 ? -90 : -24)))
                .isEmpty();
    }
}
