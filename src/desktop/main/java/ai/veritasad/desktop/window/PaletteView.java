package ai.veritasad.desktop.window;

import ai.veritasad.desktop.language.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The command palette: type a few letters, press Enter. */
public final class PaletteView extends VBox {

    private final Actions actions;
    private final Messages messages;
    private final Overlay overlay;
    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Action> list;

    public PaletteView(Actions actions, Messages messages, Overlay overlay) {
        this.actions = actions;
        this.messages = messages;
        this.overlay = overlay;
        this.model = new PaletteModel(actions, messages);
        this.list = new ListView<>(model.found());
        getStyleClass().addAll("card", "palette");
        setMaxSize(560, 420);
        field.setId("palette-field");
        field.promptTextProperty().bind(messages.bound("window.palette.prompt"));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.queryProperty().subscribe(() -> list.getSelectionModel().selectFirst());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> choose());
        Label nothing = new Label();
        nothing.textProperty().bind(messages.bound("window.palette.nothing"));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
    }

    public void open() {
        model.reset();
        list.getSelectionModel().selectFirst();
        overlay.open(this, field);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event);
            case UP -> move(-1, event);
            case ENTER -> {
                event.consume();
                choose();
            }
            default -> {}
        }
    }

    private void move(int by, KeyEvent event) {
        event.consume();
        int size = model.found().size();
        if (size > 0) {
            int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
    }

    private void choose() {
        Action action = list.getSelectionModel().getSelectedItem();
        if (action != null) {
            overlay.close();
            action.run();
        }
    }

    private final class Row extends ListCell<Action> {
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox row;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            key.getStyleClass().add("key");
            row = new HBox(8, name, gap, key);
        }

        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            name.setText(messages.text(action.id()));
            key.setText(actions.key(action).map(found -> found.getDisplayText()).orElse(""));
            key.setVisible(!key.getText().isEmpty());
            setGraphic(row);
        }
    }
}
