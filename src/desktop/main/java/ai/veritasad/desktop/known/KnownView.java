package ai.veritasad.desktop.known;

import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Numbers;

import atlantafx.base.theme.Styles;

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

import java.io.File;

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
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        remove.setAccessibleText(messages.text("known.remove", ad.name()));
        remove.setOnAction(pressed -> model.remove(ad));
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
        File file = chooser("known.import").showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.importFrom(file.toPath());
        }
    }

    private void hand() {
        FileChooser chooser = chooser("known.export");
        chooser.setInitialFileName("known-ads.zip");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.exportTo(file.toPath());
        }
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(key));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(messages.text("known.files"), "*.zip"));
        return chooser;
    }
}
