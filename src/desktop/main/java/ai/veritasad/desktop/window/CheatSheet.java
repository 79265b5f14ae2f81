package ai.veritasad.desktop.window;

import ai.veritasad.desktop.language.Messages;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every action with its key, room by room. */
public final class CheatSheet extends VBox {

    private final Actions actions;
    private final Messages messages;
    private final Overlay overlay;
    private final FlowPane groups = new FlowPane(Orientation.HORIZONTAL, 32, 20);
    private final ScrollPane scroll = new ScrollPane(groups);

    public CheatSheet(Actions actions, Messages messages, Overlay overlay) {
        this.actions = actions;
        this.messages = messages;
        this.overlay = overlay;
        getStyleClass().addAll("card", "cheat-sheet");
        setMaxSize(920, 560);
        Label title = new Label();
        title.getStyleClass().add("title-3");
        title.textProperty().bind(messages.bound("window.action.keys"));
        scroll.setId("cheat-sheet");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    public void open() {
        Map<String, VBox> rooms = new LinkedHashMap<>();
        for (Action action : actions.all()) {
            rooms.computeIfAbsent(action.room(), this::group).getChildren().add(line(action));
        }
        groups.getChildren().setAll(rooms.values());
        overlay.open(this, scroll);
    }

    private VBox group(String room) {
        Label heading = new Label(messages.named("window.room", room));
        heading.getStyleClass().add("text-bold");
        VBox group = new VBox(6, heading);
        group.setPrefWidth(400);
        return group;
    }

    private HBox line(Action action) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label(actions.key(action).map(found -> found.getDisplayText()).orElse("—"));
        key.getStyleClass().add("key");
        return new HBox(8, new Label(messages.text(action.id())), gap, key);
    }
}
