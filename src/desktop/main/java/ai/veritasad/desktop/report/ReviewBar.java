package ai.veritasad.desktop.report;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.edit.Step;
import ai.veritasad.document.language.Numbers;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Undo, redo, the history, the analyzer's own answer, and handing the report on. */
public final class ReviewBar extends HBox {

    private final ReviewModel model;
    private final Messages messages;
    private final MenuButton history = new MenuButton();

    public ReviewBar(ReviewModel model, Messages messages, Runnable hand) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("review-bar");
        ToggleButton original = named(new ToggleButton(), "report.do.original", Feather.EYE);
        original.selectedProperty().bindBidirectional(model.originalProperty());
        Button restore = button("report.do.restore", Feather.REWIND, this.model::restore);
        restore.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.history().draft().isEmpty(),
                                model.history().positionProperty(),
                                model.history().steps()));
        Label judging = new Label();
        judging.getStyleClass().add("judging");
        judging.textProperty().bind(messages.bound("report.judging"));
        judging.visibleProperty().bind(model.judgingProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button save = button("report.do.hand", Feather.DOWNLOAD, hand);
        save.textProperty().bind(messages.bound("report.do.hand"));
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(model.reportProperty().map(report -> report.isEmpty()));
        named(history, "report.do.history", Feather.CLOCK);
        getChildren()
                .setAll(
                        enabled(
                                button("report.do.undo", Feather.CORNER_UP_LEFT, model::undo),
                                model.history().canUndo()),
                        enabled(
                                button("report.do.redo", Feather.CORNER_UP_RIGHT, model::redo),
                                model.history().canRedo()),
                        history,
                        original,
                        restore,
                        judging,
                        space,
                        save);
        model.history().steps().subscribe(this::showHistory);
        model.history().positionProperty().subscribe(this::showHistory);
        messages.languageProperty().subscribe(this::showHistory);
    }

    private Button button(String key, Feather icon, Runnable deed) {
        Button button = named(new Button(), key, icon);
        button.setOnAction(pressed -> deed.run());
        return button;
    }

    private <B extends ButtonBase> B named(B button, String key, Feather icon) {
        button.setId(key.substring(key.lastIndexOf('.') + 1));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(messages.bound(key));
        button.accessibleTextProperty().bind(messages.bound(key));
        return button;
    }

    private static Button enabled(Button button, ObservableBooleanValue when) {
        button.disableProperty().bind(Bindings.not(when));
        return button;
    }

    private void showHistory() {
        Numbers numbers = new Numbers(messages);
        List<Step> steps = List.copyOf(model.history().steps());
        int now = model.history().positionProperty().get();
        history.getItems().clear();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String words =
                    messages.name("report.deed", step.deed())
                            + step.span().map(span -> "  " + numbers.span(span)).orElse("");
            RadioMenuItem item = new RadioMenuItem(words);
            item.setSelected(i == now);
            if (i > now) {
                item.getStyleClass().add("undone");
            }
            int there = i;
            item.setOnAction(chosen -> model.goTo(there));
            history.getItems().add(item);
        }
        history.setDisable(steps.size() < 2);
    }
}
