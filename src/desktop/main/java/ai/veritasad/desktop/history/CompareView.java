package ai.veritasad.desktop.history;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.history.Comparison.Change;
import ai.veritasad.desktop.history.Comparison.Row;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Run;
import ai.veritasad.desktop.library.Times;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.OutcomeLabel;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two runs of a video, one above the other, and what became of each segment. */
final class CompareView extends VBox {

    private final HistoryModel model;
    private final Messages messages;
    private final Strip before = new Strip();
    private final Strip after = new Strip();
    private final TableView<Row> table = new TableView<>();
    private final ComboBox<Run> older;
    private final ComboBox<Run> newer;

    /**
     * @param runs the newest first
     * @param back leaves the page
     */
    CompareView(HistoryModel model, Messages messages, Video video, List<Run> runs, Runnable back) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("comparison");
        older = choice("older", runs);
        newer = choice("newer", runs);
        getChildren().setAll(head(video, back));
        if (runs.size() < 2) {
            Label only = new Label();
            only.setId("compare-only");
            only.textProperty().bind(messages.bound("history.only-run"));
            only.setWrapText(true);
            getChildren().add(only);
        } else {
            getChildren().addAll(strips(), table());
            older.setValue(runs.get(1));
            newer.setValue(runs.getFirst());
            older.setOnAction(chosen -> compare());
            newer.setOnAction(chosen -> compare());
            compare();
        }
    }

    private HBox head(Video video, Runnable back) {
        Button leave = new Button(null, new FontIcon(Feather.ARROW_LEFT));
        leave.setId("compare-back");
        leave.textProperty().bind(messages.bound("history.back"));
        leave.setCancelButton(true);
        leave.setOnAction(pressed -> back.run());
        Label title = new Label(video.heading());
        title.getStyleClass().add(Styles.TITLE_3);
        HBox head = new HBox(leave, title);
        head.setSpacing(16);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private GridPane strips() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(10);
        grid.addRow(0, older, before);
        grid.addRow(1, newer, after);
        GridPane.setHgrow(before, Priority.ALWAYS);
        GridPane.setHgrow(after, Priority.ALWAYS);
        return grid;
    }

    private ComboBox<Run> choice(String id, List<Run> runs) {
        ComboBox<Run> box = new ComboBox<>();
        box.setId("compare-" + id);
        box.getItems().setAll(runs);
        box.setPrefWidth(400);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Run run) {
                        return run == null ? "" : name(run);
                    }

                    @Override
                    public Run fromString(String text) {
                        throw new UnsupportedOperationException("runs are chosen, not typed");
                    }
                });
        return box;
    }

    private String name(Run run) {
        return Times.minute(run.finished(), messages.locale())
                + " · "
                + OutcomeLabel.words(messages, run.outcome());
    }

    private void compare() {
        model.compare(older.getValue().id(), newer.getValue().id(), this::show);
    }

    private void show(Comparison comparison) {
        Label none = new Label();
        none.textProperty().bind(messages.bound("history.no-segments"));
        table.setPlaceholder(none);
        table.getItems().setAll(comparison.rows());
        before.show(comparison, Row::before);
        after.show(comparison, Row::after);
    }

    private TableView<Row> table() {
        table.setId("compare-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.getColumns().add(change());
        table.getColumns().add(words("history.before", row -> span(row.before())));
        table.getColumns().add(words("history.after", row -> span(row.after())));
        table.getColumns()
                .add(words("history.advertiser", row -> row.segment().advertiser().orElse("")));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableColumn<Row, String> words(String key, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>();
        column.textProperty().bind(messages.bound(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<Row, Change> change() {
        TableColumn<Row, Change> column = new TableColumn<>();
        column.textProperty().bind(messages.bound("history.change"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().change()));
        column.setCellFactory(any ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Change change, boolean empty) {
                        super.updateItem(change, empty);
                        boolean none = empty || change == null;
                        setText(none ? null : messages.name("history.change", change));
                        setGraphic(none ? null : new FontIcon(icon(change)));
                    }
                });
        return column;
    }

    private static Feather icon(Change change) {
        return switch (change) {
            case SAME -> Feather.MINUS;
            case MOVED -> Feather.MOVE;
            case CHANGED -> Feather.EDIT_2;
            case NEW -> Feather.PLUS;
            case GONE -> Feather.X;
        };
    }

    private static String span(Optional<Segment> segment) {
        return segment.map(one -> clock(one.span().start()) + "–" + clock(one.span().end()))
                .orElse("—");
    }

    private static String clock(MediaTime time) {
        return Times.clock(Duration.ofMillis(time.millis()));
    }
}
