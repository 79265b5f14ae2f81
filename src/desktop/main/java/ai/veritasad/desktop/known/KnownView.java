package ai.veritasad.desktop.known;

import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.look.IconButton;
import ai.veritasad.document.language.Numbers;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The known ads, a row each; new ones come from segments of a result. */
public final class KnownView extends VBox {

    private final KnownModel model;
    private final Messages messages;
    private final Numbers numbers;
    private final VBox rows = new VBox(4);

    public KnownView(KnownModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.numbers = new Numbers(messages);
        Label what = new Label();
        what.textProperty().bind(messages.bound("known.what"));
        what.setWrapText(true);
        Button take = button("known.import", Feather.UPLOAD);
        take.setOnAction(pressed -> take());
        Button hand = button("known.export", Feather.SAVE);
        hand.setOnAction(pressed -> hand());
        getChildren().addAll(what, rows, new FlowPane(8, 8, take, hand));
        model.ads().addListener((ListChangeListener<KnownAd>) change -> fill());
        messages.languageProperty().subscribe(language -> fill());
    }

    private void fill() {
        rows.getChildren().setAll(model.ads().stream().map(this::row).toList());
        rows.setManaged(!model.ads().isEmpty());
    }

    private Node row(KnownAd ad) {
        Label name = new Label(ad.name() + " · " + numbers.moment(ad.length()));
        name.setWrapText(true);
        Label source = new Label(ad.source());
        source.getStyleClass().add("text-muted");
        source.setWrapText(true);
        VBox words = new VBox(2, name, source);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove =
                new IconButton(
                        Feather.X,
                        messages.text("known.remove", ad.name()),
                        () -> model.remove(ad));
        HBox row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Feather sign) {
        Button button = new Button(null, new FontIcon(sign));
        button.textProperty().bind(messages.bound(key));
        return button;
    }

    private void take() {
        FileDialogs.open(getScene().getWindow(), messages.text("known.import"), archives())
                .ifPresent(model::importFrom);
    }

    private void hand() {
        FileDialogs.save(
                        getScene().getWindow(),
                        messages.text("known.export"),
                        "known-ads.zip",
                        archives())
                .ifPresent(model::exportTo);
    }

    private FileChooser.ExtensionFilter archives() {
        return new FileChooser.ExtensionFilter(messages.text("known.files"), "*.zip");
    }
}
