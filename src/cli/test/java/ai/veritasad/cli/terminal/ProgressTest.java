package ai.veritasad.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.progress.ProgressDisplay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void a_watched_line_tells_stage_share_rest_and_speed() {
        ProgressDisplay progress = display(true, false, 100, Locale.ENGLISH);
        progress.reached(Stage.PROBE, 0, MediaTime.ZERO);
        pass(1);
        progress.reached(Stage.PICTURES, 0.02, MediaTime.ZERO);
        pass(60);
        progress.reached(Stage.PICTURES, 0.25, MediaTime.ofSeconds(840));

        assertThat(lastLine())
                .startsWith("talk.mp4  pictures  ━")
                .contains("─", " 25%  3:03 left  14×");
    }

    @Test
    void it_speaks_russian() {
        ProgressDisplay progress = display(true, false, 100, Locale.of("ru"));
        pass(60);
        progress.reached(Stage.PICTURES, 0.25, MediaTime.ofSeconds(840));

        assertThat(lastLine()).contains("кадры", "осталось 3:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60, 80, 120, 200})
    void it_never_reaches_the_last_column(int width) {
        ProgressDisplay progress = display(true, false, width, Locale.of("ru"));
        pass(3600);
        progress.reached(Stage.PICTURES, 0.01, MediaTime.ofSeconds(36_000));
        pass(3600);
        progress.reached(Stage.PICTURES, 0.5, MediaTime.ofSeconds(72_000));

        assertThat(Columns.of(lastLine())).isBetween(12, width - 1);
    }

    @Test
    void it_is_redrawn_at_most_ten_times_a_second() {
        ProgressDisplay progress = display(true, false, 80, Locale.ENGLISH);
        for (int i = 0; i < 1000; i++) {
            progress.reached(Stage.PICTURES, i / 1000.0, MediaTime.ofSeconds(i));
            now = now.plusMillis(1);
        }

        assertThat(written().split("\r", -1)).hasSize(11);
    }

    @Test
    void nothing_of_it_stays() {
        ProgressDisplay progress = display(true, true, 80, Locale.ENGLISH);
        progress.reached(Stage.PICTURES, 0.5, MediaTime.ZERO);
        progress.end();
        progress.reached(Stage.TEXTS, 0.9, MediaTime.ZERO);

        assertThat(written()).contains("\u001b[36m━").endsWith("\r\u001b[K");
    }

    @Test
    void a_log_gets_a_plain_line_every_few_seconds() {
        ProgressDisplay progress = display(false, false, 80, Locale.ENGLISH);
        for (int second = 0; second <= 12; second++) {
            progress.reached(Stage.PICTURES, second / 24.0, MediaTime.ofSeconds(second * 10.0));
            pass(1);
        }
        progress.end();

        assertThat(written().lines())
                .isEqualTo(
                        List.of(
                                "talk.mp4: pictures, 21%, 0:19 left",
                                "talk.mp4: pictures, 42%, 0:14 left"));
    }

    private ProgressDisplay display(boolean watched, boolean colours, int width, Locale language) {
        Channel channel =
                new Channel(new PrintStream(err, true, StandardCharsets.UTF_8), watched, colours);
        InstantSource clock = () -> now;
        return ProgressDisplay.on(
                new Terminal(channel, channel, () -> width),
                new Messages(language),
                "talk.mp4",
                clock);
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String lastLine() {
        String all = written();
        return all.substring(all.lastIndexOf('\r') + 1).replace("\u001b[K", "");
    }
}
