package ai.veritasad.desktop.brands;

import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.FileDialogs;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of one brand, to be filled in. */
final class BrandForm extends VBox {

    private static final List<String> PICTURES =
            List.of("*.png", "*.jpg", "*.jpeg", "*.bmp", "*.gif", "*.tif", "*.tiff");

    private final Messages messages;
    private final TextField name = field("name");
    private final TextField aliases = field("aliases");
    private final TextField hosts = field("hosts");
    private final TextField category = field("category");
    private final ChoiceBox<Standing> standing = new ChoiceBox<>();
    private final CheckBox common = new CheckBox();
    private final ObservableList<Path> logos = FXCollections.observableArrayList();

    /**
     * @param saved hears the brand as it was filled in
     * @param left hears that it was not
     */
    BrandForm(Messages messages, Consumer<Brand> saved, Runnable left) {
        super(12);
        this.messages = messages;
        standing.setId("brand-standing");
        standing.getItems().setAll(Standing.values());
        standing.setConverter(names());
        standing.setValue(Standing.OTHER);
        common.setId("brand-common");
        common.setText(messages.text("brands.common"));
        common.setWrapText(true);
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(150), fields);
        line(grid, 0, "brands.name", name);
        line(grid, 1, "brands.aliases", aliases);
        line(grid, 2, "brands.hosts", hosts);
        line(grid, 3, "brands.category", category);
        line(grid, 4, "brands.standing", standing);
        line(grid, 5, "brands.logos", logos());
        grid.add(common, 1, 6);
        Button save = new Button(messages.text("brands.save"));
        save.setId("brand-save");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        name.getText()
                                                .codePoints()
                                                .noneMatch(Character::isLetterOrDigit),
                                name.textProperty()));
        save.setOnAction(pressed -> saved.accept(brand()));
        Button leave = new Button(messages.text("brands.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(pressed -> left.run());
        getChildren().addAll(grid, new HBox(8, save, leave));
    }

    /** Shows a brand to be changed. */
    void show(Brand brand) {
        name.setText(brand.name());
        aliases.setText(String.join(", ", brand.aliases()));
        hosts.setText(String.join(", ", brand.hosts()));
        category.setText(brand.category());
        standing.setValue(brand.standing());
        common.setSelected(brand.common());
        logos.setAll(brand.logos());
    }

    void begin() {
        name.requestFocus();
    }

    private Brand brand() {
        return new Brand(
                plain(name),
                parts(aliases),
                parts(hosts),
                plain(category),
                standing.getValue(),
                common.isSelected(),
                logos);
    }

    /** The pictures of the logo by name, to be added to and taken out. */
    private Node logos() {
        Label names = new Label();
        names.setWrapText(true);
        names.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        logos.stream()
                                                .map(Path::getFileName)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")),
                                logos));
        Button add = new Button(messages.text("brands.logos.add"));
        add.setId("brand-logos");
        add.setOnAction(pressed -> choose());
        Button clear = new Button(messages.text("brands.logos.clear"));
        clear.disableProperty().bind(Bindings.isEmpty(logos));
        clear.setOnAction(pressed -> logos.clear());
        return new VBox(4, names, new HBox(8, add, clear));
    }

    private void choose() {
        FileDialogs.openSeveral(
                        getScene().getWindow(),
                        messages.text("brands.logos.add"),
                        new FileChooser.ExtensionFilter(
                                messages.text("brands.logos.files"), PICTURES))
                .stream()
                .filter(file -> !logos.contains(file))
                .forEach(logos::add);
    }

    /** Tabs and commas stand between parts of the list. */
    private static String plain(TextField field) {
        return field.getText().replaceAll("\\s+", " ").strip();
    }

    private static List<String> parts(TextField field) {
        return Stream.of(plain(field).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId("brand-" + id);
        return field;
    }

    private void line(GridPane grid, int row, String key, Node control) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        grid.addRow(row, label, control);
    }

    private StringConverter<Standing> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Standing one) {
                return one == null ? "" : messages.name("brands.stands", one);
            }

            @Override
            public Standing fromString(String text) {
                return standing.getValue();
            }
        };
    }
}
