package ai.veritasad.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.report.KeptReports;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class HistoryViewTest {

    @TempDir private static Path folder;

    private final List<Video> opened = new ArrayList<>();
    private Work work;
    private Storage storage;
    private HistoryModel model;

    @Start
    void show(Stage stage) {
        work = Work.ofTheWindow();
        storage = Storage.open(folder, InstantSource.system());
        storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", "Тихо.")));
        storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", Reports.AD)));
        storage.runs().add(Path.of("лисы.mp4"), List.of(Reports.of("Лисы", "Тихо.")));
        model = new HistoryModel(work, storage, new KeptReports(new Analyzer("test"), storage));
        model.refresh();
        Messages messages = new Messages(Language.RUSSIAN);
        stage.setScene(
                new Scene(
                        new HistoryView(model, messages, opened::add, done -> {}, e -> {}),
                        1100,
                        700));
        stage.show();
    }

    @AfterEach
    void close() {
        work.close();
        storage.close();
    }

    private static void until(BooleanSupplier so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_video_is_found_opened_compared_deleted_and_brought_back(FxRobot robot)
            throws TimeoutException {
        until(() -> model.hits().size() == 2);
        TableView<Hit> table = robot.lookup("#history-table").queryTableView();
        TextField words = robot.lookup("#history-words").queryAs(TextField.class);
        robot.interact(() -> words.setText("ромашк"));
        until(() -> model.hits().size() == 1);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        until(() -> opened.size() == 1);
        assertThat(opened.getFirst().heading()).isEqualTo("Ежи");

        robot.clickOn("#history-compare");
        until(() -> robot.lookup("#compare-table").tryQuery().isPresent());
        TableView<Comparison.Row> rows = robot.lookup("#compare-table").queryTableView();
        until(() -> !rows.getItems().isEmpty());
        robot.clickOn("#compare-back");

        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        until(() -> model.hits().isEmpty());
        robot.clickOn("#history-undo");
        until(() -> model.hits().size() == 1);
    }
}
