package ai.veritasad.analyzer.detect.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.samples.draw.Overlay;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.QrCode;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.GameScene;
import ai.veritasad.samples.draw.scene.NightScene;
import ai.veritasad.samples.draw.scene.ProductScene;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.TalkScene;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** How many QR codes are read, by size and ground; the tables are written to the log. */
@Tag("slow")
class CodeRecallTest {

    private static final Logger LOG = Logger.getLogger(CodeRecallTest.class.getName());
    private static final String SHORT = "https://club.example/x";
    private static final String LONG = "https://shop.example.ru/promo?utm=yt&erid=2VtzqwJZYS7";
    private static final int[] SIZES = {64, 80, 96, 120, 160, 240, 320};
    private static final double[] TURNS = {-15, -6, 0, 4, 11, 15};
    private static final List<Scene> SCENES =
            List.of(
                    new TalkScene(1),
                    new ProductScene(1),
                    new GameScene(1),
                    new NightScene(1),
                    new BusyScene(1));

    private final CodeReader reader = new CodeReader();

    @Test
    void reads_codes_of_every_size_on_every_ground() {
        StringBuilder table = new StringBuilder("\nQR codes read, pixels with quiet zone\n");
        for (String payload : List.of(SHORT, LONG)) {
            for (int size : SIZES) {
                double share = share(payload, size, table);
                assertThat(share).as(payload + " " + size).isGreaterThan(size < 80 ? 0.7 : 0.97);
            }
        }
        LOG.info(table::toString);
    }

    private double share(String payload, int size, StringBuilder table) {
        table.append(String.format(Locale.ROOT, "%2d letters %3d px:", payload.length(), size));
        int all = 0;
        for (Scene scene : SCENES) {
            int read = 0;
            for (int i = 0; i < TURNS.length; i++) {
                read += isRead(scene, i, payload, size) ? 1 : 0;
            }
            all += read;
            table.append(
                    String.format(
                            " %s %d/%d", scene.getClass().getSimpleName(), read, TURNS.length));
        }
        double share = (double) all / SCENES.size() / TURNS.length;
        table.append(String.format(Locale.ROOT, " = %.3f%n", share));
        return share;
    }

    private boolean isRead(Scene scene, int i, String payload, int size) {
        Place place = new Place(0.1 + 0.13 * i, 0.9 - 0.14 * i);
        QrCode code = new QrCode(payload, size, TURNS[i], i % 3 == 2);
        DrawnFilm film =
                new DrawnFilm(scene, List.of(Overlay.still(code, new Interval(0, 20), place)), 20);
        Picture picture = film.at(MediaTime.ofSeconds(1.4 * i)).orElseThrow();
        return reader.read(picture, List.of()).stream()
                .anyMatch(reading -> reading.payload().equals(payload));
    }

    @Test
    void finds_no_code_in_ten_minutes_without_one() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        StringBuilder table = new StringBuilder("\nPictures without a code, CPU time of each\n");
        for (int seed = 2; seed < 4; seed++) {
            for (Scene scene :
                    List.of(
                            new TalkScene(seed),
                            new ProductScene(seed),
                            new GameScene(seed),
                            new NightScene(seed),
                            new BusyScene(seed))) {
                DrawnFilm film = new DrawnFilm(scene, List.of(), 60);
                long cost = 0;
                for (int second = 0; second < 60; second++) {
                    Picture picture = film.at(MediaTime.ofSeconds(second)).orElseThrow();
                    long start = clock.getCurrentThreadCpuTime();
                    assertThat(reader.read(picture, List.of())).isEmpty();
                    cost += clock.getCurrentThreadCpuTime() - start;
                }
                table.append(
                        String.format(
                                Locale.ROOT,
                                "%s %d: %.2f ms%n",
                                scene.getClass().getSimpleName(),
                                seed,
                                cost / 60e6));
            }
        }
        LOG.info(table::toString);
    }
}
