package ai.veritasad.desktop.history;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.Times;
import ai.veritasad.desktop.library.Video;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.library.outcome.OutcomeLabel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The columns of the history, each sorted by what it shows. */
final class Columns {

    private final Messages messages;

    Columns(Messages messages) {
        this.messages = messages;
    }

    List<TableColumn<Hit, ?>> all() {
        return List.of(video(), outcome(), channel(), platform(), length(), date());
    }

    private TableColumn<Hit, Hit> video() {
        TableColumn<Hit, Hit> column = column("history.video", hit -> hit, 330);
        column.setComparator(
                Comparator.comparing(hit -> hit.video().heading(), String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(any -> new VideoCell());
        return column;
    }

    private TableColumn<Hit, Outcome> outcome() {
        TableColumn<Hit, Outcome> column =
                column("history.outcome", hit -> hit.video().latest().outcome(), 250);
        column.setComparator(
                Comparator.comparing(Outcome::standing)
                        .thenComparingInt(Outcome::undeclared)
                        .thenComparingInt(Outcome::ads));
        column.setCellFactory(any -> new OutcomeCell(messages));
        return column;
    }

    private TableColumn<Hit, String> channel() {
        return column("history.channel", hit -> hit.video().page().channel().orElse(""), 140);
    }

    private TableColumn<Hit, String> platform() {
        return column("history.platform", hit -> hit.video().page().platform().orElse(""), 110);
    }

    private TableColumn<Hit, Duration> length() {
        TableColumn<Hit, Duration> column =
                column("history.length", hit -> length(hit.video()), 80);
        column.setCellFactory(
                any -> new TextCell<>(time -> time.isZero() ? "" : Times.clock(time)));
        return column;
    }

    private TableColumn<Hit, Instant> date() {
        TableColumn<Hit, Instant> column =
                column("history.date", hit -> hit.video().latest().finished(), 170);
        column.setCellFactory(any -> new TextCell<>(time -> Times.day(time, messages.locale())));
        return column;
    }

    private <T> TableColumn<Hit, T> column(String key, Function<Hit, T> value, double width) {
        TableColumn<Hit, T> column = new TableColumn<>();
        column.textProperty().bind(messages.bound(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static Duration length(Video video) {
        return video.duration().map(time -> Duration.ofMillis(time.millis())).orElse(Duration.ZERO);
    }

    private static final class TextCell<T> extends TableCell<Hit, T> {

        private final Function<T, String> words;

        TextCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : words.apply(value));
        }
    }

    private static final class OutcomeCell extends TableCell<Hit, Outcome> {

        private final OutcomeLabel label;

        OutcomeCell(Messages messages) {
            label = new OutcomeLabel(messages);
        }

        @Override
        protected void updateItem(Outcome outcome, boolean empty) {
            super.updateItem(outcome, empty);
            if (empty || outcome == null) {
                setGraphic(null);
            } else {
                label.show(outcome);
                setGraphic(label);
            }
        }
    }

    private static final class VideoCell extends TableCell<Hit, Hit> {

        private final Label heading = new Label();
        private final HBox excerpt = new HBox();
        private final VBox words = new VBox(heading, excerpt);

        VideoCell() {
            heading.getStyleClass().add("find-heading");
            excerpt.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setTooltip(null);
            } else {
                heading.setText(hit.video().heading());
                excerpt.getChildren().setAll(Excerpt.texts(hit.excerpt()));
                excerpt.setManaged(!hit.excerpt().isEmpty());
                setTooltip(new Tooltip(hit.video().file().toString()));
                setGraphic(words);
            }
        }
    }
}
