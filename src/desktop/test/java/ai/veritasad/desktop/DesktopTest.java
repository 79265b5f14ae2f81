package ai.veritasad.desktop;

import static ai.veritasad.desktop.Opened.count;
import static ai.veritasad.desktop.Opened.openFirst;
import static ai.veritasad.desktop.Opened.text;
import static ai.veritasad.desktop.Opened.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
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
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The way of a person through the whole window: a file in, its ads out, in both languages. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class DesktopTest {

    @TempDir private static Path folder;

    private Opened opened;

    @Start
    void show(Stage stage) throws IOException {
        opened = new Opened(stage, folder, folder.resolve("export"));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void captions_that_are_handed_in_are_analyzed_and_their_ads_shown(FxRobot robot)
            throws Exception {
        opened.desktop.take(List.of(opened.sample("sample.vtt").toString()));
        until(() -> count(robot, "#queue-list") == 1);
        until(() -> opened.storage.videos().recent(1).size() == 1);
        openFirst(robot);
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
        opened.sample("sample.vtt");
        opened.desktop.take(List.of(opened.sample("sample.mp4").toString()));
        until(() -> count(robot, "#queue-list") == 1);
        take(pictures.resolve("queue-en-light.png"));
        until(() -> opened.storage.videos().recent(1).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WaitForAsyncUtils.sleep(3, TimeUnit.SECONDS);
        take(pictures.resolve("home-en-light.png"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        openFirst(robot);
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
        Scene scene = opened.stage.getScene();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        PngFile.write(image, file);
    }

    private boolean isDark() {
        return opened.stage.getScene().getRoot().getStyleClass().contains("dark");
    }
}
