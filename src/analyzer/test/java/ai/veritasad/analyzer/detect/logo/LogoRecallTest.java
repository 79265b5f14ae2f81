package ai.veritasad.analyzer.detect.logo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.detect.brand.BrandList;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.samples.broadcast.Condition;
import ai.veritasad.samples.broadcast.Programme;
import ai.veritasad.samples.broadcast.Recording;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.Trademark;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.logging.Logger;

/**
 * How many logos are found, by size, turn and cover, and how many where there are none; the tables
 * are written to the log. {@code -Dlogos.seed=…} takes other logos, scenes and recordings.
 */
@Tag("slow")
class LogoRecallTest {

    private static final Logger LOG = Logger.getLogger(LogoRecallTest.class.getName());
    private static final long SEED = Long.getLong("logos.seed", 1000);
    private static final int LOGOS = Integer.getInteger("logos.count", 60);
    private static final int MINUTES = Integer.getInteger("logos.minutes", 120);
    private static final int[] SIZES = {32, 48, 64, 96, 160};
    private static final int WANTED = 48;
    private static final double RECALL = 0.95;
    private static final int PART = 20;
    private static final List<Condition> CONDITIONS = List.of(Condition.values());

    /** How a logo is shown: turned by up to so many degrees, hidden by so much. */
    private record Shown(String how, int number, double turn, double cover) {}

    private static final List<Shown> ALL =
            List.of(
                    new Shown("upright", 0, 0, 0),
                    new Shown("turned by up to 45°", 1, 45, 0),
                    new Shown("15 % covered", 2, 0, 0.15));

    @TempDir private Path folder;

    @Test
    void finds_logos_of_every_size_on_every_ground() {
        StringBuilder table = new StringBuilder("\nLogos found, pixels of the shorter side\n");
        int worst = LOGOS;
        for (Shown shown : ALL) {
            table.append(String.format(Locale.ROOT, "%-20s", shown.how));
            for (int size : SIZES) {
                int found = 0;
                for (long logo = SEED; logo < SEED + LOGOS; logo++) {
                    found += isFound(LogoScene.brands(folder, logo), logo, shown, size) ? 1 : 0;
                }
                table.append(String.format(Locale.ROOT, "  %d px %d/%d", size, found, LOGOS));
                worst = size < WANTED ? worst : Math.min(worst, found);
            }
            table.append('\n');
        }
        LOG.info(table::toString);
        assertThat((double) worst / LOGOS).as(table.toString()).isGreaterThanOrEqualTo(RECALL);
    }

    private static boolean isFound(BrandList brands, long logo, Shown shown, int size) {
        long seed = logo * 100 + shown.number * 10L + size;
        double turn = shown.turn * (2 * new Random(seed).nextDouble() - 1);
        LogoScene scene = new LogoScene(new Trademark(logo, size, turn), seed, shown.cover);
        DrawnFilm film = scene.film();
        try (PictureDetector detector = BrandLogoDetector.of(brands).orElseThrow()) {
            detector.watch(scene.picture());
            return detector.finish(film).signals().stream()
                    .map(Recognised.Brand.class::cast)
                    .anyMatch(brand -> brand.box().orElseThrow().iou(scene.place()) > 0.5);
        }
    }

    @Test
    void finds_no_logo_in_two_hours_without_one() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        StringBuilder table = new StringBuilder("\nPictures without a logo, two sought\n");
        for (int part = 0; part < MINUTES / PART; part++) {
            Condition condition = CONDITIONS.get(part % CONDITIONS.size());
            BrandList brands = LogoScene.brands(folder, SEED + 2L * part, SEED + 2L * part + 1);
            Recording recording =
                    Programme.recorded(
                            SEED + part,
                            condition,
                            new Size(1280, 720),
                            PART * 60.0,
                            3,
                            150,
                            OptionalDouble.empty());
            Frames film = new Frames(recording);
            long cost = 0;
            try (PictureDetector detector = BrandLogoDetector.of(brands).orElseThrow()) {
                for (int second = 0; second < PART * 60; second++) {
                    Picture picture = film.at(MediaTime.ofSeconds(second)).orElseThrow();
                    long start = clock.getCurrentThreadCpuTime();
                    detector.watch(picture);
                    cost += clock.getCurrentThreadCpuTime() - start;
                }
                Sightings seen = detector.finish(film);
                table.append(
                        String.format(
                                Locale.ROOT,
                                "%s %d: %d found, %.0f ms of CPU a picture%n",
                                condition,
                                SEED + part,
                                seen.signals().size(),
                                cost / 1e6 / PART / 60));
                assertThat(seen.signals()).as(condition + " " + (SEED + part)).isEmpty();
            }
        }
        LOG.info(table::toString);
    }

    /** Any frame of a recording. */
    private record Frames(Recording recording) implements Pictures {

        @Override
        public Optional<Picture> at(MediaTime time) {
            double second = time.seconds();
            boolean inside = second >= 0 && second < recording.film().format().seconds();
            return inside
                    ? Optional.of(new Picture(time, 1280, 720, recording.film().luma(second)))
                    : Optional.empty();
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
