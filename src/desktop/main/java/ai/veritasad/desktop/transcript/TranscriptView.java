package ai.veritasad.desktop.transcript;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.desktop.language.Messages;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/** The transcript as a list of captions; only those in sight exist as nodes. */
public final class TranscriptView extends VBox {

    private static final int LINES_BEFORE = 3;

    private final TranscriptModel model;
    private final Messages messages;
    private final Consumer<MediaTime> seek;
    private final Consumer<Span> segment;
    private final ListView<Line> list = new ListView<>();
    private final SearchBar search;

    /**
     * Shows the model.
     *
     * @param seek shows a moment in the player
     * @param segment makes a segment of the marked words
     */
    public TranscriptView(
            TranscriptModel model,
            Messages messages,
            Consumer<MediaTime> seek,
            Consumer<Span> segment) {
        this.model = model;
        this.messages = messages;
        this.seek = seek;
        this.segment = segment;
        this.search = new SearchBar(model, messages);
        getStyleClass().add("transcript-view");
        list();
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, list, marking());
        model.currentProperty()
                .subscribe(line -> {
                    if (model.followingProperty().get()) {
                        reveal(line.intValue());
                    }
                });
        model.followingProperty()
                .subscribe(follows -> {
                    if (follows) {
                        reveal(model.currentProperty().get());
                    }
                });
        model.hitProperty()
                .subscribe(hit -> {
                    if (hit.intValue() >= 0 && hit.intValue() < model.hits().size()) {
                        reveal(model.hits().get(hit.intValue()).first().line());
                    }
                });
        setOnKeyPressed(this::pressed);
    }

    private void list() {
        list.setId("transcript");
        list.getStyleClass().add("transcript");
        list.setItems(model.lines());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.accessibleTextProperty().bind(messages.bound("transcript.title"));
        list.setCellFactory(shown -> new LineCell(model, messages, seek));
        Label none = new Label();
        none.getStyleClass().add("placeholder");
        none.setWrapText(true);
        none.textProperty().bind(messages.bound("transcript.none"));
        list.setPlaceholder(none);
        list.addEventFilter(ScrollEvent.SCROLL, scrolled -> model.followingProperty().set(false));
        list.setContextMenu(
                new ContextMenu(
                        item("transcript.segment", Feather.PLUS_SQUARE, this::makeSegment),
                        item("transcript.copy", Feather.COPY, this::copy)));
        messages.languageProperty().subscribe(list::refresh);
    }

    private MenuItem item(String key, Feather icon, Runnable deed) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(messages.bound(key));
        item.setGraphic(new FontIcon(icon));
        item.setOnAction(chosen -> deed.run());
        return item;
    }

    private HBox marking() {
        ToggleButton follow = new ToggleButton();
        follow.setId("transcript-follow");
        follow.setGraphic(new FontIcon(Feather.CROSSHAIR));
        follow.textProperty().bind(messages.bound("transcript.follow"));
        follow.selectedProperty().bindBidirectional(model.followingProperty());
        Button make = new Button();
        make.setId("transcript-segment");
        make.setGraphic(new FontIcon(Feather.PLUS_SQUARE));
        make.textProperty().bind(messages.bound("transcript.segment"));
        make.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.markedProperty().get().isEmpty(),
                                model.markedProperty()));
        make.setOnAction(pressed -> makeSegment());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(follow, space, make);
        bar.getStyleClass().add("transcript-bar");
        return bar;
    }

    private void reveal(int line) {
        if (line >= 0) {
            list.scrollTo(Math.max(0, line - LINES_BEFORE));
        }
    }

    private void makeSegment() {
        model.markedSpan().ifPresent(segment);
        model.unmark();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.markedText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void pressed(KeyEvent key) {
        boolean known = true;
        if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
            search.focusField();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            markSelected();
            copy();
        } else if (key.getCode() == KeyCode.ENTER) {
            selected().stream().findFirst().ifPresent(line -> seek.accept(start(line)));
        } else if (key.getCode() == KeyCode.INSERT) {
            markSelected();
            makeSegment();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.unmark();
        } else {
            known = false;
        }
        if (known) {
            key.consume();
        }
    }

    /** By keys whole lines are marked, unless words are marked already. */
    private void markSelected() {
        List<Integer> chosen = selected();
        if (model.markedProperty().get().isEmpty() && !chosen.isEmpty()) {
            model.markLines(chosen.getFirst(), chosen.getLast());
        }
    }

    private List<Integer> selected() {
        return list.getSelectionModel().getSelectedIndices().stream().sorted().toList();
    }

    private MediaTime start(int line) {
        return model.lines().get(line).span().start();
    }
}
