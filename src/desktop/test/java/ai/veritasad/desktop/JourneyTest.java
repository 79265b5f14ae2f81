package ai.veritasad.desktop;

import static ai.veritasad.desktop.Opened.count;
import static ai.veritasad.desktop.Opened.enter;
import static ai.veritasad.desktop.Opened.openFirst;
import static ai.veritasad.desktop.Opened.text;
import static ai.veritasad.desktop.Opened.until;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.report.saving.Choice;
import ai.veritasad.document.Reviewed;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** What a person does in the whole window, each from the first touch to what comes of it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // The window is shown before each test.
class JourneyTest {

    @TempDir private static Path folder;

    private Opened opened;
    private Path export;
    private FxRobot robot;

    @Start
    void show(Stage stage) throws IOException {
        export = Files.createTempDirectory(folder, "экспорт").resolve("отчёт.json");
        opened = new Opened(stage, folder, export);
    }

    @BeforeEach
    void meet(FxRobot hand) {
        robot = hand;
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_moved_border_and_a_deleted_segment_come_back_and_go_again() throws Exception {
        openResult();
        Span found = span(0);
        robot.type(KeyCode.OPEN_BRACKET);
        Span moved = new Span(found.start().minus(MediaTime.ofMillis(40)), found.end());
        until(() -> span(0).equals(moved));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> span(0).equals(found));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> span(0).equals(moved));
        robot.type(KeyCode.DELETE);
        until(() -> count(robot, "#segments") == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> count(robot, "#segments") == 2 && span(0).equals(moved));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> count(robot, "#segments") == 1);
    }

    @Test
    void a_change_is_undone_with_the_focus_in_the_timeline() throws Exception {
        openResult();
        Span found = span(0);
        robot.interact(() -> robot.lookup("#timeline").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
        until(() -> span(0).end().isBefore(found.end()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> span(0).equals(found));
    }

    @Test
    void a_changed_report_is_exported_as_it_is_seen() throws Exception {
        openResult();
        Span kept = span(1);
        robot.type(KeyCode.DELETE);
        until(() -> count(robot, "#segments") == 1);
        until(() -> !robot.lookup(".judging").query().isVisible());
        robot.clickOn("#hand");
        until(() -> robot.lookup("#save-choices").tryQuery().isPresent());
        ListView<Choice> choices = robot.lookup("#save-choices").queryListView();
        robot.interact(choices::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, Choice.ALL.indexOf(Choice.Own.JSON));
        until(() -> choices.getSelectionModel().getSelectedItem() == Choice.Own.JSON);
        robot.type(KeyCode.ENTER);
        until(() -> Files.exists(export));
        Report report = ReportJson.readReport(export);
        assertThat(report.segments()).extracting(Segment::span).containsExactly(kept);
        assertThat(report.observations().source().name()).isEqualTo("sample");
    }

    @Test
    void a_pasted_path_becomes_a_row_that_opens_by_enter() throws Exception {
        Path file = opened.sample("sample.vtt");
        paste("\"" + file + "\"");
        until(() -> count(robot, "#queue-list") == 1);
        assertThat(text(robot, ".job-name")).isEqualTo("sample.vtt");
        until(() -> opened.storage.videos().recent(1).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        openFirst(robot);
    }

    @Test
    void words_that_name_nothing_make_no_row_when_pasted() throws Exception {
        paste("just words");
        until(() -> robot.lookup(".notification").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> robot.lookup("#queue-list").tryQuery().isPresent());
        assertThat(count(robot, "#queue-list")).isZero();
    }

    @Test
    void a_running_job_is_cancelled_by_key_and_its_row_says_so() throws Exception {
        opened.desktop.take(List.of(opened.sample("sample.mp4").toString()));
        until(() -> robot.lookup(".job-is-running").tryQuery().isPresent());
        enter(robot, "#queue-list");
        robot.type(KeyCode.DELETE);
        until(() -> robot.lookup(".job-is-cancelled").tryQuery().isPresent());
        assertThat(text(robot, ".job-line")).isEqualTo("Cancelled");
        assertThat(opened.storage.videos().recent(1)).isEmpty();
    }

    @Test
    void files_dropped_on_the_window_become_rows() throws Exception {
        Path film = opened.sample("sample.vtt");
        Path other = film.resolveSibling("вторые.vtt");
        Files.writeString(other, Files.readString(film).replace("Лена", "Анна"));
        Dragboard board = mock(Dragboard.class);
        when(board.hasFiles()).thenReturn(true);
        when(board.getFiles()).thenReturn(List.of(film.toFile(), other.toFile()));
        when(board.getTransferModes()).thenReturn(EnumSet.of(TransferMode.COPY));
        DragEvent over = drag(DragEvent.DRAG_OVER, board);
        assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
        DragEvent dropped = drag(DragEvent.DRAG_DROPPED, board);
        assertThat(dropped.isDropCompleted()).isTrue();
        until(() -> count(robot, "#queue-list") == 2);
        until(() -> opened.storage.videos().recent(2).size() == 2);
    }

    /** The result of the sample, its first segment chosen. */
    private void openResult() throws Exception {
        opened.desktop.take(List.of(opened.sample("sample.vtt").toString()));
        until(() -> count(robot, "#queue-list") == 1);
        until(() -> robot.lookup(".job-is-done").tryQuery().isPresent());
        openFirst(robot);
        enter(robot, "#segments");
    }

    private Span span(int row) {
        ListView<Reviewed> rows = robot.lookup("#segments").queryListView();
        return rows.getItems().get(row).segment().span();
    }

    private void paste(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private DragEvent drag(EventType<DragEvent> type, Dragboard board) {
        Node root = opened.stage.getScene().getRoot();
        DragEvent event =
                new DragEvent(
                        root,
                        root,
                        type,
                        board,
                        100,
                        100,
                        100,
                        100,
                        TransferMode.COPY,
                        null,
                        null,
                        new PickResult(root, 100, 100));
        robot.interact(() -> Event.fireEvent(root, event));
        return event;
    }
}
