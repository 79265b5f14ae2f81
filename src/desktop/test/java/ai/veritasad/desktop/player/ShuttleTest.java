package ai.veritasad.desktop.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShuttleTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1.5", "1.5, 2", "2, 3", "3, 3", "1.25, 1.5", "-2, -1", "-1, 1"})
    void l_is_a_step_faster(double now, double next) {
        assertThat(Shuttle.faster(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "1, -1", "2, 1.5", "3, 2", "-1, -2", "-4, -8", "-8, -8", "0.5, -1"})
    void j_is_a_step_slower_and_then_backwards(double now, double next) {
        assertThat(Shuttle.backwards(now)).isEqualTo(next);
    }
}
