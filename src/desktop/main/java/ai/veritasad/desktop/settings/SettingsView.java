package ai.veritasad.desktop.settings;

import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Accent;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.window.Actions;
import ai.veritasad.document.language.Language;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Every choice on one page, each with a word on what it does. */
public final class SettingsView extends ScrollPane {

    private final Messages messages;
    private final SettingsModel model;

    /**
     * A card of another room.
     *
     * @param heading key of its text
     */
    public record Section(String heading, Node content) {}

    /**
     * @param jurisdictions that can be chosen
     * @param channels of the videos in the library
     * @param sections of other rooms
     * @param networkLog what was asked of the network
     * @param folder where everything is kept
     */
    public SettingsView(
            Messages messages,
            SettingsModel model,
            List<Jurisdiction> jurisdictions,
            ObservableList<String> channels,
            Actions actions,
            List<Section> sections,
            Node networkLog,
            Path folder) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("settings");
        setFitToWidth(true);
        VBox page =
                new VBox(
                        title(),
                        card("settings.look", language(), theme(), accent()),
                        card(
                                "settings.judging",
                                choices(jurisdictions),
                                sensitivity(),
                                line(
                                        "settings.channels",
                                        new ChannelRulesView(
                                                model, jurisdictions, channels, messages))),
                        card("settings.work", atOnce()));
        sections.forEach(
                section -> page.getChildren().add(headed(section.heading(), section.content())));
        page.getChildren()
                .addAll(
                        card(
                                "settings.privacy",
                                words("settings.privacy.text"),
                                kept(folder),
                                networkLog),
                        card("settings.keys", new KeyTable(messages, actions)));
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        setContent(page);
    }

    private Label title() {
        Label title = new Label();
        title.textProperty().bind(messages.bound("settings.title"));
        title.getStyleClass().add("title-2");
        return title;
    }

    private Node language() {
        ChoiceBox<Language> box =
                choice(
                        "language",
                        model.languageProperty(),
                        List.of(Language.values()),
                        Language::ownName);
        return line("settings.language", box);
    }

    private Node theme() {
        return line(
                "settings.theme",
                choice(
                        "theme",
                        model.themeProperty(),
                        List.of(Theme.values()),
                        theme -> messages.name("settings.theme", theme)));
    }

    private Node accent() {
        return line(
                "settings.accent",
                choice(
                        "accent",
                        model.accentProperty(),
                        List.of(Accent.values()),
                        accent -> messages.name("settings.accent", accent)));
    }

    private Node choices(List<Jurisdiction> jurisdictions) {
        FlowPane boxes = new FlowPane(16, 8);
        for (Jurisdiction jurisdiction : jurisdictions) {
            CheckBox box = new CheckBox();
            box.setId("jurisdiction-" + jurisdiction.code());
            messages.languageProperty()
                    .subscribe(() -> box.setText(messages.local(jurisdiction.name())));
            box.setText(messages.local(jurisdiction.name()));
            box.setSelected(model.jurisdictions().contains(jurisdiction.code()));
            box.selectedProperty()
                    .subscribe((old, now) -> {
                        if (now) {
                            model.jurisdictions().add(jurisdiction.code());
                        } else {
                            model.jurisdictions().remove(jurisdiction.code());
                        }
                    });
            boxes.getChildren().add(box);
        }
        return line("settings.jurisdictions", boxes);
    }

    private Node sensitivity() {
        Slider slider = new Slider(0, 1, model.sensitivityProperty().get());
        slider.setId("sensitivity");
        slider.setMajorTickUnit(0.5);
        slider.setMinorTickCount(4);
        slider.setShowTickMarks(true);
        slider.setMaxWidth(320);
        slider.setBlockIncrement(0.1);
        // Judged again when the hand lets go, not at each pixel.
        slider.valueChangingProperty().subscribe(changing -> keep(slider));
        slider.valueProperty().subscribe(value -> keep(slider));
        return line("settings.sensitivity", slider);
    }

    private void keep(Slider slider) {
        if (!slider.isValueChanging()) {
            model.sensitivityProperty().set(Math.round(slider.getValue() * 20) / 20.0);
        }
    }

    private Node atOnce() {
        Spinner<Integer> spinner =
                new Spinner<>(1, SettingsModel.MOST_AT_ONCE, model.atOnceProperty().get());
        spinner.setId("at-once");
        spinner.setPrefWidth(110);
        spinner.valueProperty().subscribe(value -> model.atOnceProperty().set(value));
        return line("settings.at-once", spinner);
    }

    private Node kept(Path folder) {
        Label path = new Label(folder.toString());
        path.getStyleClass().add("text-muted");
        path.setWrapText(true);
        return line("settings.folder", path);
    }

    private Label words(String key) {
        Label words = new Label();
        words.textProperty().bind(messages.bound(key));
        words.setWrapText(true);
        return words;
    }

    private <T> ChoiceBox<T> choice(
            String id, ObjectProperty<T> property, List<T> values, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
        box.setPrefWidth(220);
        box.valueProperty().bindBidirectional(property);
        // A converter is asked again only for new items.
        messages.languageProperty()
                .subscribe((old, now) -> {
                    T value = property.get();
                    box.valueProperty().unbindBidirectional(property);
                    box.getItems().setAll(List.copyOf(box.getItems()));
                    box.setValue(value);
                    box.valueProperty().bindBidirectional(property);
                });
        return box;
    }

    private Node line(String key, Node control) {
        Label name = words(key);
        name.getStyleClass().add("setting-name");
        name.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        Subscription follows =
                messages.languageProperty()
                        .subscribe((old, now) -> control.setAccessibleText(messages.text(key)));
        control.getProperties().put(Subscription.class, follows);
        return new VBox(6, name, control);
    }

    private VBox card(String key, Node... lines) {
        return headed(key + ".heading", lines);
    }

    private VBox headed(String key, Node... lines) {
        Label heading = words(key);
        heading.getStyleClass().add("title-4");
        VBox card = new VBox(16, heading);
        card.getChildren().addAll(lines);
        card.getStyleClass().add("card");
        return card;
    }
}
