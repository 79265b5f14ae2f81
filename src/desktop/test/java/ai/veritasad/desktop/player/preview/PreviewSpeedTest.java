package ai.veritasad.desktop.player.preview;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.measure.MediaTime;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** How long waveform and small pictures of a film take; written, not asserted. */
@Tag("slow")
@EnabledIfSystemProperty(named = "player.film", matches = ".+")
class PreviewSpeedTest {

    private static final int PICTURES = 100;
    private static final Path RESULT = Path.of("target", "preview-speed.md");

    @Test
    void reads_the_sound_and_makes_small_pictures() throws Exception {
        Path film = Path.of(System.getProperty("player.film"));
        Waveform waveform = new Waveform();
        double sound =
                seconds(() -> new WaveformReader(waveform, () -> {}).read(film, () -> false));
        assertThat(waveform.state()).isEqualTo(Waveform.State.COMPLETE);

        Semaphore made = new Semaphore(0);
        Thumbnails thumbnails = new Thumbnails(made::release);
        List<MediaTime> times = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            times.add(new MediaTime(waveform.read() * i / PICTURES));
        }
        Thread maker = Thread.ofPlatform().start(() -> thumbnails.run(film));
        double pictures =
                seconds(() -> {
                    thumbnails.want(times);
                    made.acquireUninterruptibly(PICTURES);
                });
        thumbnails.close();
        maker.join();
        Files.writeString(
                RESULT,
                String.format(
                        Locale.ROOT,
                        "| what | CPU s |%n|---|---|%n| waveform of %.0f min | %.1f |%n"
                                + "| %d small pictures | %.1f |%n",
                        waveform.read() / 60e6,
                        sound,
                        PICTURES,
                        pictures));
    }

    /** CPU time of all threads. */
    private static double seconds(Runnable work) {
        OperatingSystemMXBean process =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long begun = process.getProcessCpuTime();
        work.run();
        return (process.getProcessCpuTime() - begun) / 1e9;
    }
}
