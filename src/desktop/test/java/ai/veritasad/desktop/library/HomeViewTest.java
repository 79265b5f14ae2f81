package ai.veritasad.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class HomeViewTest {

    @TempDir private static Path folder;

    private final List<Drops> taken = new ArrayList<>();
    private final List<Video> opened = new ArrayList<>();
    private Work work;
    private Storage storage;
    private LibraryModel model;

    @Start
    void show(Stage stage) {
        work = Work.ofTheWindow();
        storage = Storage.open(folder, InstantSource.system());
        model = new LibraryModel(work, storage, folder.resolve("sample"));
        HomeView view =
                new HomeView(
                        model,
                        new Messages(Language.ENGLISH),
                        file -> new CompletableFuture<>(),
                        new HomeView.Doors(() -> {}, taken::add, opened::add));
        stage.setScene(new Scene(view, 1100, 800));
        stage.show();
    }

    @AfterEach
    void close() {
        work.close();
        storage.close();
    }

    @Test
    void the_sample_is_handed_on_and_what_was_done_is_opened_again(FxRobot robot)
            throws TimeoutException {
        assertThat(robot.lookup("#home-videos").queryLabeled().getParent().getParent().isVisible())
                .isFalse();
        robot.clickOn("#home-sample");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> taken.size() == 1);
        assertThat(taken.getFirst().files().getFirst()).isNotEmptyFile();

        storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", Reports.AD)));
        robot.interact(model::refresh);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.recent().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#home-videos").queryLabeled().getText()).isEqualTo("1");
        Button card = robot.lookup(".video-card").queryButton();
        assertThat(card.getAccessibleText()).startsWith("Ежи. 1 ad");
        robot.interact(card::fire);
        assertThat(opened).hasSize(1);
    }
}
