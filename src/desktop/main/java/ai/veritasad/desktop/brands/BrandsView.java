package ai.veritasad.desktop.brands;

import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.look.IconButton;

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

import java.util.ArrayList;
import java.util.List;

/** A person's own brands, a row each, added and changed in a form beneath. */
public final class BrandsView extends VBox {

    private static final String ENDING = "*.tsv";

    private final BrandsModel model;
    private final Messages messages;
    private final VBox rows = new VBox(4);
    private final VBox below = new VBox();

    public BrandsView(BrandsModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        Label what = new Label();
        what.textProperty().bind(messages.bound("brands.what"));
        what.setWrapText(true);
        getChildren().addAll(what, rows, below);
        model.brands().addListener((ListChangeListener<Brand>) change -> fill());
        messages.languageProperty()
                .subscribe(language -> {
                    fill();
                    offer();
                });
    }

    private void fill() {
        rows.getChildren().setAll(model.brands().stream().map(this::row).toList());
        rows.setManaged(!model.brands().isEmpty());
    }

    private Node row(Brand brand) {
        Label name = new Label(brand.name());
        Label about = new Label(about(brand));
        about.getStyleClass().add("text-muted");
        about.setWrapText(true);
        VBox words = new VBox(2, name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row =
                new HBox(
                        8,
                        words,
                        icon(Feather.EDIT_2, "brands.change", brand, () -> edit(brand)),
                        icon(Feather.X, "brands.remove", brand, () -> model.remove(brand)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String about(Brand brand) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.name("brands.stands", brand.standing()));
        if (!brand.category().isEmpty()) {
            parts.add(brand.category());
        }
        parts.addAll(brand.aliases());
        parts.addAll(brand.hosts());
        brand.logos().forEach(logo -> parts.add(String.valueOf(logo.getFileName())));
        return String.join(" · ", parts);
    }

    private Button icon(Feather sign, String key, Brand brand, Runnable deed) {
        return new IconButton(sign, messages.text(key, brand.name()), deed);
    }

    private void offer() {
        Button add = button("brands.add", Feather.PLUS);
        add.setId("brand-add");
        add.setOnAction(pressed -> form("").begin());
        Button take = button("brands.import", Feather.UPLOAD);
        take.setOnAction(pressed -> take());
        Button hand = button("brands.export", Feather.SAVE);
        hand.setOnAction(pressed -> hand());
        below.getChildren().setAll(new FlowPane(8, 8, add, take, hand));
    }

    private Button button(String key, Feather sign) {
        return new Button(messages.text(key), new FontIcon(sign));
    }

    private void edit(Brand brand) {
        BrandForm form = form(brand.name());
        form.show(brand);
        form.begin();
    }

    private BrandForm form(String old) {
        BrandForm form =
                new BrandForm(
                        messages,
                        brand -> {
                            model.put(old, brand);
                            offer();
                        },
                        this::offer);
        below.getChildren().setAll(form);
        return form;
    }

    private void take() {
        FileDialogs.open(getScene().getWindow(), messages.text("brands.import"), lists())
                .ifPresent(model::importFrom);
    }

    private void hand() {
        FileDialogs.save(
                        getScene().getWindow(),
                        messages.text("brands.export"),
                        "my-brands.tsv",
                        lists())
                .ifPresent(model::exportTo);
    }

    private FileChooser.ExtensionFilter lists() {
        return new FileChooser.ExtensionFilter(messages.text("brands.files"), ENDING);
    }
}
