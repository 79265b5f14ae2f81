package ai.veritasad.desktop.queue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.row.Thumbnails;
import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class QueueViewTest {

    @TempDir private static Path folder;

    private final Messages messages = new Messages(Language.ENGLISH);
    private final List<QueuedJob> opened = new ArrayList<>();
    private Work work;
    private Storage storage;
    private QueueModel model;

    @Start
    void show(javafx.stage.Stage stage) throws Exception {
        work = Work.ofTheWindow();
        storage = Storage.open(Files.createTempDirectory(folder, "data"), InstantSource.system());
        Analysis endless =
                (file, progress, cancel) -> {
                    if (file.endsWith("готово.mp4")) {
                        return List.of(Reports.of("готово.mp4", Reports.AD));
                    }
                    progress.reached(Stage.PICTURES, 0.5, MediaTime.ofSeconds(30));
                    while (true) {
                        cancel.check();
                        Thread.onSpinWait();
                    }
                };
        model = new QueueModel(work, storage, endless, InstantSource.system());
        model.atOnceProperty().set(1);
        model.open();
        QueueView view = new QueueView(model, messages, Thumbnails.none(), () -> {}, opened::add);
        stage.setScene(new Scene(view, 1000, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        model.close();
        work.close();
        storage.close();
    }

    private static void until(BooleanSupplier so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Job.State state(int place) {
        return model.jobs().get(place).state();
    }

    @Test
    void the_queue_is_led_by_keys_alone_and_speaks_both_languages(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#queue-first").queryButton().isVisible()).isTrue();
        Path first = Files.writeString(folder.resolve("первое видео.mp4"), "1");
        Path second = Files.writeString(folder.resolve("второе видео.mp4"), "22");
        robot.interact(() -> model.add(List.of(first, second)));
        until(() -> model.jobs().size() == 2 && state(0) == Job.State.RUNNING);
        until(() -> model.jobs().getFirst().paceProperty().get().share() == 0.5);
        ListView<QueuedJob> list = robot.lookup("#queue-list").queryListView();

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        assertThat(lines(robot)).anyMatch(line -> line.contains("Watching the pictures · 50 %"));
        robot.interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(lines(robot)).anyMatch(line -> line.contains("Смотрим кадры · 50 %"));

        robot.press(KeyCode.CONTROL, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.CONTROL);
        until(() -> model.jobs().getLast().job().name().equals("первое видео.mp4"));
        robot.type(KeyCode.SPACE);
        until(() -> state(1) == Job.State.PAUSED && state(0) == Job.State.RUNNING);
        robot.type(KeyCode.DELETE);
        until(() -> state(1) == Job.State.CANCELLED);
        robot.type(KeyCode.DELETE);
        until(() -> model.jobs().size() == 1);
        robot.clickOn("#job-cancel");
        until(() -> state(0) == Job.State.CANCELLED);
        robot.clickOn("#job-retry");
        until(() -> state(0) == Job.State.RUNNING);
    }

    @Test
    void a_finished_job_says_what_came_of_it_and_opens(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("готово.mp4"), "333");
        robot.interact(() -> model.add(List.of(file)));
        until(() -> !model.jobs().isEmpty() && state(0) == Job.State.DONE);
        Label outcome = robot.lookup(".job-row .outcome").queryAs(Label.class);
        until(() -> outcome.getText().startsWith("1 ad"));
        robot.interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(outcome.getText()).startsWith("1 реклам");

        robot.doubleClickOn(".job-name");
        assertThat(opened).containsExactly(model.jobs().getFirst());
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup(".job-line").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
