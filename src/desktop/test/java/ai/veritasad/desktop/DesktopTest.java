package ai.veritasad.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.desktop.storage.Storage;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The way of a person through the whole window: a file in, its ads out, in both languages. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class DesktopTest {

    @TempDir private static Path folder;

    private Stage stage;
    private Storage storage;
    private Desktop desktop;
    private Locale before;

    @Start
    void show(Stage shown) throws IOException {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        stage = shown;
        Path home = Files.createTempDirectory(folder, "домашняя папка");
        storage = Storage.open(home, InstantSource.system());
        Folders folders =
                new Folders(
                        "Linux",
                        home,
                        Map.of(
                                "VERITASAD_HOME", home.toString(),
                                "VERITASAD_CACHE", home.resolve("cache").toString()));
        desktop = new Desktop(stage, storage, folders, link -> {});
        desktop.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, desktop::close);
        storage.close();
        Locale.setDefault(before);
    }

    @Test
    void captions_that_are_handed_in_are_analyzed_and_their_ads_shown(FxRobot robot)
            throws Exception {
        desktop.take(List.of(sample("sample.vtt").toString()));
        until(() -> count(robot, "#queue-list") == 1);
        until(() -> storage.videos().recent(1).size() == 1);
        robot.interact(() -> list(robot, "#queue-list").requestFocus());
        robot.interact(() -> list(robot, "#queue-list").getSelectionModel().select(0));
        robot.type(KeyCode.ENTER);
        until(() -> count(robot, "#segments") == 2);
        assertThat(text(robot, "#verdict-sentence")).contains("2 ads");
    }

    @Test
    void every_page_is_reached_by_keys_and_speaks_both_languages(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> robot.lookup("#sensitivity").tryQuery().isPresent());
        assertThat(text(robot, "#page-history")).isEqualTo("History");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
        robot.write("русский").type(KeyCode.ENTER);
        until(() -> text(robot, "#page-history").equals("История"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> robot.lookup("#history-table").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> robot.lookup("#sensitivity").tryQuery().isPresent());
    }

    @Test
    void a_theme_is_switched_by_a_key(FxRobot robot) throws Exception {
        boolean dark = isDark();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        until(() -> isDark() != dark);
    }

    /**
     * Pictures for the docs: {@code -Pslow -Dtest=DesktopTest -Dveritasad.pictures=docs/pictures}.
     */
    @Test
    @Tag("slow")
    void the_pages_have_their_pictures_taken(FxRobot robot) throws Exception {
        Path pictures = Path.of(System.getProperty("veritasad.pictures", "target/pictures"));
        sample("sample.vtt");
        desktop.take(List.of(sample("sample.mp4").toString()));
        until(() -> count(robot, "#queue-list") == 1);
        take(pictures.resolve("queue-en-light.png"));
        until(() -> storage.videos().recent(1).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        take(pictures.resolve("home-en-light.png"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> list(robot, "#queue-list").requestFocus());
        robot.interact(() -> list(robot, "#queue-list").getSelectionModel().select(0));
        robot.type(KeyCode.ENTER);
        until(() -> count(robot, "#segments") == 2);
        WaitForAsyncUtils.sleep(5, TimeUnit.SECONDS);
        take(pictures.resolve("result-en-light.png"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        take(pictures.resolve("result-en-dark.png"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        take(pictures.resolve("history-en-dark.png"));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("русский").type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        take(pictures.resolve("result-ru-dark.png"));
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        take(pictures.resolve("settings-ru-dark.png"));
        assertThat(pictures.resolve("settings-ru-dark.png")).isNotEmptyFile();
    }

    private void take(Path file) throws Exception {
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = stage.getScene();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        PngFile.write(image, file);
    }

    private boolean isDark() {
        return stage.getScene().getRoot().getStyleClass().contains("dark");
    }

    private static int count(FxRobot robot, String id) {
        return robot.lookup(id)
                .<ListView<?>>tryQuery()
                .map(shown -> shown.getItems().size())
                .orElse(0);
    }

    private static ListView<?> list(FxRobot robot, String id) {
        return robot.lookup(id).queryListView();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The sample in a folder with a name that is hard on programs. */
    private static Path sample(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("Моё видео")).resolve(name);
        try (InputStream in =
                Objects.requireNonNull(
                        DesktopTest.class.getResourceAsStream(
                                "/ai/veritasad/desktop/library/" + name))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
