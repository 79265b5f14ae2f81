package ai.veritasad.desktop.watch;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.look.IconButton;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/** The watched folders, a line each, and a button to add one. */
public final class WatchView extends VBox {

    private final WatchModel model;
    private final Messages messages;
    private final VBox lines = new VBox(4);

    public WatchView(WatchModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        Label what = new Label();
        what.textProperty().bind(messages.bound("watch.what"));
        what.setWrapText(true);
        Button add = new Button(null, new FontIcon(Feather.FOLDER_PLUS));
        add.setId("watch-add");
        add.textProperty().bind(messages.bound("watch.add"));
        add.setOnAction(pressed -> choose());
        getChildren().addAll(what, lines, add);
        model.folders().addListener((ListChangeListener<Path>) change -> fill());
        messages.languageProperty().subscribe(language -> fill());
    }

    private void fill() {
        lines.getChildren().setAll(model.folders().stream().map(this::line).toList());
        lines.setManaged(!model.folders().isEmpty());
    }

    private HBox line(Path folder) {
        Label path = new Label(folder.toString(), new FontIcon(Feather.FOLDER));
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button remove =
                new IconButton(
                        Feather.X,
                        messages.text("watch.remove", folder),
                        () -> model.remove(folder));
        HBox line = new HBox(8, path, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose() {
        FileDialogs.folder(getScene().getWindow(), messages.text("watch.add"))
                .ifPresent(model::add);
    }
}
