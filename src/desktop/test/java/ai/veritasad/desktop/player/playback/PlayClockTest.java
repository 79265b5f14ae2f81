package ai.veritasad.desktop.player.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlayClockTest {

    private static final long MILLI = 1_000_000;

    private final PlayClock clock = new PlayClock();

    @Test
    void stands_until_it_is_run_and_when_it_is_stopped() {
        clock.set(5_000_000, 0);
        assertThat(clock.now(700 * MILLI)).isEqualTo(5_000_000);
        clock.run(true, 1_000 * MILLI);
        assertThat(clock.now(1_250 * MILLI)).isEqualTo(5_250_000);
        clock.run(false, 1_500 * MILLI);
        assertThat(clock.now(9_000 * MILLI)).isEqualTo(5_500_000);
    }

    @Test
    void runs_at_any_speed_and_backwards() {
        clock.speed(2, 0);
        clock.run(true, 0);
        assertThat(clock.now(1_000 * MILLI)).isEqualTo(2_000_000);
        clock.speed(-1, 1_000 * MILLI);
        assertThat(clock.now(1_500 * MILLI)).isEqualTo(1_500_000);
    }

    @Test
    void takes_over_what_is_far_off_at_once_and_what_is_near_little_by_little() {
        clock.run(true, 0);
        clock.follow(2_000_000, 1_000 * MILLI);
        assertThat(clock.now(1_000 * MILLI)).isEqualTo(2_000_000);
        clock.follow(2_020_000, 1_000 * MILLI);
        assertThat(clock.now(1_000 * MILLI)).isCloseTo(2_002_000, within(1L));
    }
}
