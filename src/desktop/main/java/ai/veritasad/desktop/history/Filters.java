package ai.veritasad.desktop.history;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.library.outcome.OutcomeLabel;
import ai.veritasad.desktop.library.outcome.Standing;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person looks for: words, verdicts, channel, platform, days. */
final class Filters extends FlowPane {

    /** As long as a hand rests between two keys. */
    private static final Duration REST = Duration.millis(200);

    private final HistoryModel model;
    private final Messages messages;
    private final CustomTextField words = new CustomTextField();
    private final MenuButton standings = new MenuButton();
    private final Set<Standing> chosen = EnumSet.noneOf(Standing.class);
    private final ComboBox<String> channel;
    private final ComboBox<String> platform;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Button clear = new Button(null, new FontIcon(Feather.X));

    Filters(HistoryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filters");
        channel = choice("channel", "history.any-channel", model.channels());
        platform = choice("platform", "history.any-platform", model.platforms());
        searchField();
        standingsMenu();
        day(from, "from", "history.from");
        day(to, "to", "history.to");
        clear.setId("history-clear");
        clear.textProperty().bind(messages.bound("history.clear"));
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(pressed -> clear());
        model.searchProperty()
                .subscribe(search -> clear.setDisable(search.equals(Search.EVERYTHING)));
        getChildren().setAll(words, standings, channel, platform, from, to, clear);
    }

    /** Puts the cursor into the field of words. */
    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private void searchField() {
        words.setId("history-words");
        words.getStyleClass().add("search");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.promptTextProperty().bind(messages.bound("history.words"));
        words.accessibleTextProperty().bind(words.promptTextProperty());
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(over -> search());
        words.textProperty().subscribe((before, now) -> rest.playFromStart());
        words.setOnAction(entered -> {
            rest.stop();
            search();
        });
    }

    private void standingsMenu() {
        standings.setId("history-standings");
        List<CheckMenuItem> items = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setId("standing-" + standing.name().toLowerCase(Locale.ROOT));
            item.setGraphic(new FontIcon(OutcomeLabel.icon(standing)));
            item.textProperty().bind(messages.boundName("library.standing", standing));
            item.setOnAction(picked -> {
                if (item.isSelected()) {
                    chosen.add(standing);
                } else {
                    chosen.remove(standing);
                }
                search();
            });
            items.add(item);
        }
        standings.getItems().setAll(items);
        messages.languageProperty().subscribe(language -> nameStandings());
        model.searchProperty().subscribe(search -> nameStandings());
    }

    private void nameStandings() {
        standings.setText(
                switch (chosen.size()) {
                    case 0 -> messages.text("history.any-outcome");
                    case 1 -> messages.name("library.standing", chosen.iterator().next());
                    default -> messages.text("history.outcomes", chosen.size());
                });
    }

    private ComboBox<String> choice(String id, String key, ObservableList<String> values) {
        ComboBox<String> box = new ComboBox<>(values);
        box.setId("history-" + id);
        box.promptTextProperty().bind(messages.bound(key));
        box.accessibleTextProperty().bind(box.promptTextProperty());
        box.setPrefWidth(175);
        box.setButtonCell(new PromptCell(box));
        box.setOnAction(picked -> search());
        return box;
    }

    private void day(DatePicker picker, String id, String key) {
        picker.setId("history-" + id);
        picker.promptTextProperty().bind(messages.bound(key));
        picker.setPrefWidth(130);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(messages.bound(key));
        picker.setTooltip(tip);
        picker.accessibleTextProperty().bind(messages.bound(key));
        picker.setOnAction(picked -> search());
    }

    private void search() {
        model.searchProperty()
                .set(
                        new Search(
                                words.getText().strip(),
                                chosen,
                                Optional.ofNullable(from.getValue()),
                                Optional.ofNullable(to.getValue()),
                                Optional.ofNullable(channel.getValue()),
                                Optional.ofNullable(platform.getValue())));
    }

    private void clear() {
        words.clear();
        chosen.clear();
        standings.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(false));
        channel.setValue(null);
        platform.setValue(null);
        from.setValue(null);
        to.setValue(null);
        search();
    }

    /** Shows the prompt again once a choice is taken back. */
    private static final class PromptCell extends ListCell<String> {

        private final ComboBox<String> box;

        PromptCell(ComboBox<String> box) {
            this.box = box;
            box.promptTextProperty().subscribe(this::prompt);
        }

        private void prompt(String words) {
            if (getItem() == null) {
                setText(words);
            }
        }

        @Override
        protected void updateItem(String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? box.getPromptText() : value);
        }
    }
}
