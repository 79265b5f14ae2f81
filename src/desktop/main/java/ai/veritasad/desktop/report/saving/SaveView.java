package ai.veritasad.desktop.report.saving;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Language;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** All that a report can be saved as, each with what it is for, and what goes into it. */
public final class SaveView extends VBox {

    private final SaveModel model;
    private final Messages messages;
    private final VBox options = new VBox();

    public SaveView(SaveModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("save-view");
        ListView<Choice> list = new ListView<>();
        list.setId("save-choices");
        list.getItems().setAll(Choice.ALL);
        list.setCellFactory(shown -> new ChoiceCell());
        list.accessibleTextProperty().bind(messages.bound("report.save.as"));
        list.getSelectionModel().select(model.choiceProperty().get());
        list.scrollTo(model.choiceProperty().get());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.choiceProperty().set(chosen);
                    }
                });
        setVgrow(list, Priority.ALWAYS);
        options.getStyleClass().add("save-options");
        getChildren().setAll(list, options);
        model.choiceProperty().subscribe(this::showOptions);
        messages.languageProperty()
                .subscribe((old, now) -> {
                    list.refresh();
                    showOptions(model.choiceProperty().get());
                });
    }

    private void showOptions(Choice choice) {
        Label about = new Label(about(choice));
        about.setId("save-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        options.getChildren().setAll(about, language());
        if (choice instanceof Choice.Foreign foreign) {
            options.getChildren()
                    .addAll(
                            box("report.save.content", model.contentProperty()),
                            box("report.save.markers", model.markersProperty()));
            if (foreign.format().id().equals("matroska-chapters")) {
                options.getChildren().add(box("report.save.skip", model.skipTypesProperty()));
            }
        }
    }

    /** What it is for, and what it costs. */
    private String about(Choice choice) {
        return switch (choice) {
            case Choice.Own own -> messages.name("report.save.about", own);
            case Choice.Video copy -> messages.name("report.save.about", copy);
            case Choice.Foreign foreign -> messages.local(foreign.format().about());
        };
    }

    private HBox language() {
        ComboBox<Language> languages = new ComboBox<>();
        languages.setId("save-language");
        languages.getItems().setAll(Language.values());
        languages.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Language one) {
                        return one == null ? "" : one.ownName();
                    }

                    @Override
                    public Language fromString(String name) {
                        throw new UnsupportedOperationException("languages are chosen, not typed");
                    }
                });
        languages.valueProperty().bindBidirectional(model.languageProperty());
        languages.accessibleTextProperty().bind(messages.bound("report.save.language"));
        Label title = new Label();
        title.textProperty().bind(messages.bound("report.save.language"));
        HBox row = new HBox(title, languages);
        row.getStyleClass().add("save-line");
        return row;
    }

    private CheckBox box(String key, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(messages.bound(key));
        box.setSelected(value.get());
        box.selectedProperty().subscribe(value::set);
        return box;
    }

    private final class ChoiceCell extends ListCell<Choice> {

        private final Label name = new Label();
        private final Label about = new Label();
        private final VBox content = new VBox(name, about);

        ChoiceCell() {
            getStyleClass().add("choice-cell");
            name.getStyleClass().add("choice-name");
            about.getStyleClass().add("choice-about");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            switch (choice) {
                case Choice.Own own ->
                        name.setText(messages.name("report.save.name", own) + "  " + own.ending());
                case Choice.Video copy -> name.setText(messages.name("report.save.name", copy));
                case Choice.Foreign foreign ->
                        name.setText(foreign.format().id() + "  " + foreign.ending());
            }
            about.setText(about(choice));
            setAccessibleText(name.getText() + ". " + about.getText());
            setGraphic(content);
        }
    }
}
