package ai.veritasad.desktop.models;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.look.IconButton;
import ai.veritasad.document.language.Numbers;

import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.Map;

/** The models, a row each with what it is for, its size and licence, and a button that gets it. */
public final class ModelsView extends VBox {

    private static final double BAR = 140;

    private final ModelsModel model;
    private final Messages messages;
    private final Numbers numbers;
    private final VBox rows = new VBox(12);
    private final Map<String, ProgressBar> bars = new HashMap<>();

    public ModelsView(ModelsModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.numbers = new Numbers(messages);
        Label what = new Label();
        what.textProperty().bind(messages.bound("models.what"));
        what.setWrapText(true);
        Button take = new Button(null, new FontIcon(Feather.FOLDER));
        take.setId("models-import");
        take.textProperty().bind(messages.bound("models.import"));
        take.setOnAction(pressed -> choose());
        getChildren().addAll(what, rows, take);
        model.models().addListener(this::changed);
        messages.languageProperty().subscribe(language -> fill());
    }

    /** Only a bar moves while bytes come, so that its row keeps the focus. */
    private void changed(ListChangeListener.Change<? extends Held> change) {
        boolean onlyBytes = true;
        for (Held held : model.models()) {
            ProgressBar bar = bars.get(held.model().name());
            boolean fetched = held.state() == Held.State.BEING_FETCHED;
            if (fetched && bar != null) {
                bar.setProgress(held.fetched());
            }
            onlyBytes &= fetched == (bar != null);
        }
        if (!onlyBytes || bars.isEmpty()) {
            fill();
        }
    }

    private void fill() {
        bars.clear();
        rows.getChildren().setAll(model.models().stream().map(this::row).toList());
    }

    private Node row(Held held) {
        Label name =
                new Label(
                        messages.local(held.model().what())
                                + " · "
                                + numbers.bytes(held.model().bytes()));
        name.setWrapText(true);
        Label licence = new Label(messages.text("models.licence", held.model().licence()));
        licence.getStyleClass().add("text-muted");
        licence.setWrapText(true);
        VBox words = new VBox(2, name, licence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, state(held));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node state(Held held) {
        HBox controls = new HBox(8);
        controls.setAlignment(Pos.CENTER_RIGHT);
        controls.setMinWidth(Region.USE_PREF_SIZE);
        String name = held.model().name();
        switch (held.state()) {
            case LOOKED_FOR -> controls.getChildren().add(new Label("…"));
            case AWAY -> controls.getChildren().add(get(held));
            case BEING_FETCHED -> {
                ProgressBar bar = new ProgressBar(held.fetched());
                bar.setPrefWidth(BAR);
                bar.setAccessibleText(messages.text("models.fetching", name));
                bars.put(name, bar);
                controls.getChildren()
                        .addAll(
                                bar,
                                icon(
                                        Feather.X,
                                        "models.stop",
                                        name,
                                        () -> model.stop(held.model())));
            }
            case HERE -> {
                Label here = new Label(messages.text("models.here"), new FontIcon(Feather.CHECK));
                here.getStyleClass().add(Styles.SUCCESS);
                controls.getChildren()
                        .addAll(
                                here,
                                icon(
                                        Feather.TRASH_2,
                                        "models.remove",
                                        name,
                                        () -> model.remove(held.model())));
            }
        }
        return controls;
    }

    private Button get(Held held) {
        Button get = new Button(messages.text("models.get"), new FontIcon(Feather.DOWNLOAD));
        get.setId("models-get-" + held.model().name());
        get.setAccessibleText(
                messages.text("models.get") + ": " + messages.local(held.model().what()));
        get.setOnAction(pressed -> model.get(held.model()));
        return get;
    }

    private Button icon(Feather sign, String key, String name, Runnable deed) {
        Button button = new IconButton(sign, messages.text(key, name), deed);
        button.setId(key.replace('.', '-') + "-" + name);
        return button;
    }

    private void choose() {
        FileDialogs.folder(getScene().getWindow(), messages.text("models.import"))
                .ifPresent(model::importFrom);
    }
}
