package ai.veritasad.desktop.settings;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.window.Action;
import ai.veritasad.desktop.window.Actions;

import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line for each action; its key is a button: press it, then the new key. */
final class KeyTable extends VBox {

    private final Messages messages;
    private final Actions actions;
    private final GridPane lines = new GridPane(16, 4);

    KeyTable(Messages messages, Actions actions) {
        super(12);
        this.messages = messages;
        this.actions = actions;
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(names, new ColumnConstraints(180));
        Button reset = new Button();
        reset.setId("reset-keys");
        reset.textProperty().bind(messages.bound("settings.keys.reset"));
        reset.setOnAction(pressed -> actions.resetKeys());
        getChildren().addAll(lines, reset);
        messages.languageProperty().subscribe(language -> fill());
        actions.chosenKeys().addListener((MapChangeListener<String, String>) change -> fill());
        // Other rooms add their actions after this page is made, before it is shown.
        sceneProperty().subscribe(scene -> fill());
    }

    private void fill() {
        lines.getChildren().clear();
        int row = 0;
        for (Action action : actions.all()) {
            Label name = new Label(messages.text(action.id()));
            name.setMaxWidth(Double.MAX_VALUE);
            lines.addRow(row++, name, button(action));
        }
    }

    private Button button(Action action) {
        Button button = new Button(keyOf(action));
        button.setId("key-" + action.id().replace('.', '-'));
        button.setAccessibleText(messages.text(action.id()) + " " + keyOf(action));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> {
            button.setText(messages.text("settings.keys.press"));
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> take(event, action));
        });
        button.focusedProperty()
                .subscribe((old, focused) -> {
                    if (!focused) {
                        button.setText(keyOf(action));
                    }
                });
        return button;
    }

    private void take(KeyEvent event, Action action) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            fill();
            return;
        }
        Actions.pressed(event)
                .ifPresent(key -> {
                    actions.assign(action, key);
                    fill();
                });
    }

    private String keyOf(Action action) {
        return actions.key(action).map(key -> key.getDisplayText()).orElse("—");
    }
}
