package ai.veritasad.desktop.queue.job;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

class PaceTest {

    private static Pace pace(Stage stage, double share, int position, int worked) {
        return new Pace(
                Optional.of(stage),
                share,
                MediaTime.ofSeconds(position),
                Duration.ofSeconds(worked));
    }

    @Test
    void what_is_left_follows_from_the_pace_so_far() {
        assertThat(pace(Stage.PICTURES, 0.25, 600, 60).left()).contains(Duration.ofMinutes(3));
        assertThat(pace(Stage.PROBE, 0.01, 0, 60).left()).isEmpty();
    }

    @Test
    void speed_is_told_once_pictures_are_watched() {
        assertThat(pace(Stage.PICTURES, 0.25, 600, 60).timesRealTime()).contains(10.0);
        assertThat(pace(Stage.BROADCAST, 0.05, 600, 60).timesRealTime()).isEmpty();
    }

    @Test
    void pauses_are_no_work() {
        AtomicLong now = new AtomicLong();
        Stopwatch watch = new Stopwatch(() -> Instant.ofEpochSecond(now.get()));
        now.set(10);
        watch.pause();
        now.set(1000);
        assertThat(watch.elapsed()).isEqualTo(Duration.ofSeconds(10));
        watch.pause();
        watch.resume();
        watch.resume();
        now.set(1005);
        assertThat(watch.elapsed()).isEqualTo(Duration.ofSeconds(15));
    }
}
