package ai.veritasad.desktop;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.desktop.storage.Storage;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole window, opened in English on an empty folder, and what tests look for in it. */
final class Opened implements AutoCloseable {

    final Stage stage;
    final Storage storage;
    final Desktop desktop;
    private final Path folder;
    private final Locale before = Locale.getDefault();

    /**
     * @param export where each export goes
     */
    Opened(Stage stage, Path folder, Path export) throws IOException {
        this.stage = stage;
        this.folder = folder;
        Locale.setDefault(Locale.ENGLISH);
        Path home = Files.createTempDirectory(folder, "домашняя папка");
        storage = Storage.open(home, InstantSource.system());
        Folders folders =
                new Folders(
                        "Linux",
                        home,
                        Map.of(
                                "VERITASAD_HOME", home.toString(),
                                "VERITASAD_CACHE", home.resolve("cache").toString()));
        desktop =
                new Desktop(
                        stage,
                        storage,
                        folders,
                        link -> {},
                        (owner, title, name, offered) -> Optional.of(export));
        desktop.show();
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, desktop::close);
        storage.close();
        Locale.setDefault(before);
    }

    /** The sample in a folder with a name that is hard on programs. */
    Path sample(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("Моё видео")).resolve(name);
        try (InputStream in =
                Objects.requireNonNull(
                        Opened.class.getResourceAsStream(
                                "/ai/veritasad/desktop/library/" + name))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    static int count(FxRobot robot, String id) {
        return robot.lookup(id)
                .<ListView<?>>tryQuery()
                .map(shown -> shown.getItems().size())
                .orElse(0);
    }

    /** Gives the list the focus and chooses its first row. */
    static void enter(FxRobot robot, String id) {
        ListView<?> list = robot.lookup(id).queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
    }

    /** Opens the result of the queue's first job, in which two segments are found. */
    static void openFirst(FxRobot robot) throws TimeoutException {
        enter(robot, "#queue-list");
        robot.type(KeyCode.ENTER);
        until(() -> count(robot, "#segments") == 2);
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
