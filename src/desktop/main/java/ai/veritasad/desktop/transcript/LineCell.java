package ai.veritasad.desktop.transcript;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Word;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.Signs;
import ai.veritasad.document.language.Numbers;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** One caption: its time, a bar and a name where it is part of an ad, its words to be clicked. */
final class LineCell extends ListCell<Line> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass HIT_NOW = PseudoClass.getPseudoClass("hit-now");

    private final TranscriptModel model;
    private final Messages messages;
    private final Numbers numbers;
    private final Consumer<MediaTime> seek;
    private final Region bar = new Region();
    private final Label time = new Label();
    private final Label kind = new Label();
    private final TextFlow words = new TextFlow();
    private final HBox content;

    LineCell(TranscriptModel model, Messages messages, Consumer<MediaTime> seek) {
        this.model = model;
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.seek = seek;
        getStyleClass().add("line-cell");
        time.getStyleClass().add("time");
        time.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("kind-name");
        words.getStyleClass().add("words");
        VBox text = new VBox(kind, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        content = new HBox(bar, time, text);
        content.getStyleClass().add("said");
        setPrefWidth(0);
        model.currentProperty().subscribe(this::mark);
        model.markedProperty().subscribe(this::mark);
        model.hitProperty().subscribe(this::mark);
        model.hits().subscribe(this::mark);
    }

    /** A cell takes its graphic's height for one line unless told the width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        return snapSizeY(content.prefHeight(width - snappedLeftInset() - snappedRightInset()))
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(line);
            setGraphic(content);
            mark();
        }
    }

    private void show(Line line) {
        time.setText(numbers.second(line.span().start()));
        bar.getStyleClass().setAll("kind-bar");
        line.kind().ifPresent(one -> bar.getStyleClass().add(Signs.styleOf(one)));
        bar.setVisible(line.kind().isPresent());
        boolean first =
                line.number() == 0
                        || !model.lines().get(line.number() - 1).kind().equals(line.kind());
        Optional<String> name =
                line.kind().filter(one -> first).map(one -> messages.name("report.kind", one));
        kind.setText(name.orElse(""));
        kind.setVisible(name.isPresent());
        kind.setManaged(name.isPresent());
        words.getChildren().clear();
        for (int i = 0; i < line.words().size(); i++) {
            words.getChildren().add(word(line.words().get(i), new Place(line.number(), i)));
        }
        setAccessibleText(time.getText() + " " + line.text());
    }

    private Label word(Word word, Place place) {
        Label label = new Label(word.text().strip() + " ");
        label.getStyleClass().add("word");
        label.setOnMousePressed(pressed -> {
            if (pressed.isPrimaryButtonDown()) {
                model.markFrom(place);
            }
        });
        label.setOnDragDetected(drag -> {
            label.startFullDrag();
            model.markTo(place);
            drag.consume();
        });
        label.setOnMouseDragEntered(drag -> model.markTo(place));
        label.setOnMouseClicked(click -> {
            if (click.isStillSincePress() && model.markedProperty().get().isEmpty()) {
                seek.accept(word.span().start());
            }
        });
        return label;
    }

    private void mark() {
        Line line = getItem();
        if (line == null || words.getChildren().size() != line.words().size()) {
            return;
        }
        pseudoClassStateChanged(CURRENT, model.currentProperty().get() == line.number());
        int now = model.hitProperty().get();
        for (int i = 0; i < words.getChildren().size(); i++) {
            Place place = new Place(line.number(), i);
            Node word = words.getChildren().get(i);
            word.pseudoClassStateChanged(
                    MARKED,
                    model.markedProperty().get().filter(one -> one.holds(place)).isPresent());
            word.pseudoClassStateChanged(
                    HIT, model.hits().stream().anyMatch(one -> one.holds(place)));
            word.pseudoClassStateChanged(
                    HIT_NOW,
                    now >= 0 && now < model.hits().size() && model.hits().get(now).holds(place));
        }
    }
}
