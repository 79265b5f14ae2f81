package ai.veritasad.desktop.settings;

import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.IconButton;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Channels with rules of their own, a row of boxes each, and a field to add one. */
final class ChannelRulesView extends VBox {

    private final SettingsModel model;
    private final List<Jurisdiction> jurisdictions;
    private final Messages messages;
    private final VBox rows = new VBox(8);
    private final ComboBox<String> channel = new ComboBox<>();

    /**
     * @param channels of the videos in the library, to choose from
     */
    ChannelRulesView(
            SettingsModel model,
            List<Jurisdiction> jurisdictions,
            ObservableList<String> channels,
            Messages messages) {
        super(8);
        this.model = model;
        this.jurisdictions = jurisdictions;
        this.messages = messages;
        channel.setId("channel-name");
        channel.setEditable(true);
        channel.setPrefWidth(320);
        channel.accessibleTextProperty().bind(messages.bound("settings.channels.name"));
        channel.promptTextProperty().bind(messages.bound("settings.channels.name"));
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("channel-add");
        add.textProperty().bind(messages.bound("settings.channels.add"));
        add.setOnAction(pressed -> add());
        channel.setItems(channels);
        getChildren().addAll(rows, new HBox(8, channel, add));
        model.channels()
                .all()
                .addListener(
                        (MapChangeListener<String, List<String>>)
                                change -> {
                                    if (change.wasAdded() != change.wasRemoved()) {
                                        fill();
                                    }
                                });
        messages.languageProperty().subscribe(language -> fill());
    }

    private void add() {
        String name = ChannelRules.plain(channel.getEditor().getText());
        if (!name.isEmpty()) {
            model.channels().all().putIfAbsent(name, List.copyOf(model.jurisdictions()));
            channel.getEditor().clear();
        }
    }

    private void fill() {
        rows.getChildren().setAll(model.channels().all().keySet().stream().map(this::row).toList());
        rows.setManaged(!rows.getChildren().isEmpty());
    }

    private Node row(String name) {
        Label title = new Label(name);
        title.setWrapText(true);
        FlowPane boxes = new FlowPane(12, 4);
        for (Jurisdiction jurisdiction : jurisdictions) {
            boxes.getChildren().add(box(name, jurisdiction));
        }
        Button remove =
                new IconButton(
                        Feather.X,
                        messages.text("settings.channels.remove", name),
                        () -> model.channels().all().remove(name));
        VBox words = new VBox(4, title, boxes);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private CheckBox box(String name, Jurisdiction jurisdiction) {
        CheckBox box = new CheckBox(jurisdiction.code());
        box.setAccessibleText(name + ": " + messages.local(jurisdiction.name()));
        box.setSelected(codes(name).contains(jurisdiction.code()));
        box.selectedProperty()
                .subscribe((old, chosen) -> {
                    List<String> codes = new ArrayList<>(codes(name));
                    codes.remove(jurisdiction.code());
                    if (chosen) {
                        codes.add(jurisdiction.code());
                    }
                    model.channels().all().put(name, List.copyOf(codes));
                });
        return box;
    }

    private List<String> codes(String name) {
        return model.channels().all().getOrDefault(name, List.of());
    }
}
