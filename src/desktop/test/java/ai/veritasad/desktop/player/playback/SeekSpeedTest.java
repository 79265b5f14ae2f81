package ai.veritasad.desktop.player.playback;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;

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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** How long it takes from a seek to its keyframe and to its exact frame; written, not asserted. */
@Tag("slow")
@EnabledIfSystemProperty(named = "player.film", matches = ".+")
class SeekSpeedTest {

    private static final int SEEKS = 60;
    private static final Path RESULT = Path.of("target", "seek-speed.md");

    private final BlockingQueue<Picture> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Facts> facts = new LinkedBlockingQueue<>();
    private final PicturePool pool = new PicturePool();

    @Test
    void seeks_to_random_times() throws Exception {
        Path film = Path.of(System.getProperty("player.film"));
        Times first = new Times();
        Times exact = new Times();
        try (Playback playback =
                new Playback(film, new Size(1280, 720), Optional::empty, pool, new Ears())) {
            long duration = facts.take().duration().micros();
            awaitExact(shown.take());
            Random random = new Random(1);
            for (int i = 0; i < SEEKS; i++) {
                first.begin();
                exact.begin();
                playback.seek(new MediaTime((long) (random.nextDouble() * duration)));
                Picture picture = shown.take();
                first.end();
                awaitExact(picture);
                exact.end();
                Thread.sleep(50);
            }
        }
        assertThat(exact.wall).hasSize(SEEKS);
        Files.writeString(
                RESULT,
                "| | median ms | p95 ms | CPU median ms | CPU p95 ms |\n|---|---|---|---|---|\n"
                        + first.row("first picture")
                        + exact.row("exact frame"));
    }

    private void awaitExact(Picture picture) throws InterruptedException {
        Picture last = picture;
        pool.giveBack(last);
        while (!last.exact()) {
            last = shown.take();
            pool.giveBack(last);
        }
    }

    /** Milliseconds by the clock, and of all threads together on a machine that does more. */
    private static final class Times {

        private static final OperatingSystemMXBean PROCESS =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private long wallBegun;
        private long cpuBegun;

        void begin() {
            wallBegun = System.nanoTime();
            cpuBegun = PROCESS.getProcessCpuTime();
        }

        void end() {
            wall.add((System.nanoTime() - wallBegun) / 1e6);
            cpu.add((PROCESS.getProcessCpuTime() - cpuBegun) / 1e6);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    name,
                    share(wall, 50),
                    share(wall, 95),
                    share(cpu, 50),
                    share(cpu, 95));
        }

        private static double share(List<Double> times, int percent) {
            return times.stream().sorted().toList().get(times.size() * percent / 100);
        }
    }

    private final class Ears implements Listener {

        @Override
        public void opened(Facts known) {
            facts.add(known);
        }

        @Override
        public void failed(AnalysisException why) {
            throw why;
        }

        @Override
        public void shown(Picture picture) {
            shown.add(picture);
        }

        @Override
        public void moved(int turn, MediaTime position) {}

        @Override
        public void stopped() {}

        @Override
        public void silent() {}
    }
}
