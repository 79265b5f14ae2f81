package ai.veritasad.desktop.transcript;

import ai.veritasad.desktop.language.Messages;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search in, the number of hits, the way to the next and the previous. */
final class SearchBar extends HBox {

    private final TranscriptModel model;
    private final Messages messages;
    private final TextField field = new TextField();

    SearchBar(TranscriptModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("search-bar");
        field.setId("transcript-search");
        field.promptTextProperty().bind(messages.bound("transcript.search"));
        field.accessibleTextProperty().bind(messages.bound("transcript.search"));
        field.textProperty().subscribe(model::search);
        field.setOnKeyPressed(this::pressed);
        setHgrow(field, Priority.ALWAYS);
        Label count = new Label();
        count.setId("transcript-hits");
        count.getStyleClass().add("figure");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count,
                                field.textProperty(),
                                model.hits(),
                                model.hitProperty(),
                                messages.languageProperty()));
        getChildren()
                .setAll(
                        field,
                        count,
                        button("transcript.previous", Feather.CHEVRON_UP, -1),
                        button("transcript.next", Feather.CHEVRON_DOWN, 1));
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private String count() {
        if (field.getText().isBlank()) {
            return "";
        }
        return model.hits().isEmpty()
                ? messages.text("transcript.no-hits")
                : model.hitProperty().get() + 1 + " / " + model.hits().size();
    }

    private Button button(String key, Feather icon, int further) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.accessibleTextProperty().bind(messages.bound(key));
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(messages.bound(key));
        button.disableProperty().bind(Bindings.isEmpty(model.hits()));
        button.setOnAction(pressed -> model.hitBy(further));
        return button;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> model.hitBy(key.isShiftDown() ? -1 : 1);
            case ESCAPE -> field.clear();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
