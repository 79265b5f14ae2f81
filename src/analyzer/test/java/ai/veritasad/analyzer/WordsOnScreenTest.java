package ai.veritasad.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.DrawnFilm;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal.Function;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.GameScene;
import ai.veritasad.samples.draw.scene.NightScene;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.TalkScene;
import ai.veritasad.samples.labels.Label;
import ai.veritasad.samples.labels.LabelSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures how well words on screen are read; see benchmark/README.md. {@code -Dwords.seed} and
 * {@code -Dwords.labels} choose the sample, {@code -Dwords.heights} (16,24) those of it that have
 * such letters; the table goes to target/words-on-screen.md.
 */
@Tag("slow")
class WordsOnScreenTest {

    private static final long SEED = Long.getLong("words.seed", 2026);
    private static final int LABELS = Integer.getInteger("words.labels", 120);
    private static final List<String> HEIGHTS =
            Pattern.compile(",")
                    .splitAsStream(System.getProperty("words.heights", "16,20,24,32,48"))
                    .toList();
    private static final Path TABLE = Path.of("target", "words-on-screen.md");

    @Test
    void labels_are_found_and_no_wrong_token_is_called_certain() throws IOException {
        LabelTable table = new LabelTable();
        List<String> wrong = new ArrayList<>();
        double cpu = 0;
        double seconds = 0;
        for (Label label : LabelSet.of(SEED).first(LABELS)) {
            if (!HEIGHTS.contains(String.valueOf(label.variant().textHeight()))) {
                continue;
            }
            SeenFilm seen =
                    SeenFilm.of(
                            new DrawnFilm(
                                    label.film().shots().getFirst().scene(),
                                    label.film().overlays(),
                                    label.film().format().seconds()));
            LabelScore score = LabelScore.of(label, seen);
            table.add(score);
            score.wronglyCertain().forEach(token -> wrong.add(label.drawnText() + " → " + token));
            cpu += seen.cpuMillis();
            seconds += seen.seconds();
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(
                TABLE,
                "Seed %d, %d labels, %.0f ms of CPU a second of film.%n%n%s%n"
                        .formatted(SEED, LABELS, cpu / seconds, table.markdown()));

        assertThat(wrong).isEmpty();
        assertThat(table.share(LabelScore::words, 24)).isGreaterThan(0.85);
    }

    @Test
    void scenes_without_text_name_nothing_and_cost_little() throws IOException {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("busy", new BusyScene(SEED));
        scenes.put("game", new GameScene(SEED));
        scenes.put("night", new NightScene(SEED));
        scenes.put("talk", new TalkScene(SEED));
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, Scene> scene : scenes.entrySet()) {
            SeenFilm seen = SeenFilm.of(new DrawnFilm(scene.getValue(), List.of(), 60));
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %d | %.0f |%n",
                            scene.getKey(),
                            seen.lines(),
                            seen.cpuMillis() / seen.seconds()));
            assertThat(seen.identifiers(Identifier.class)).as(scene.getKey()).isEmpty();
            assertThat(seen.says(Function.LABEL)).as(scene.getKey()).isFalse();
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(
                TABLE.resolveSibling("scenes-without-text.md"),
                "| scene | lines read in 60 s | CPU ms a second |%n|---|---|---|%n%s"
                        .formatted(rows));
    }
}
