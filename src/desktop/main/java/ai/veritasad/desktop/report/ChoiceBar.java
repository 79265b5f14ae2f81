package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Numbers;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose rules are asked, and how suspicious the judgement is; any change judges at once. */
public final class ChoiceBar extends FlowPane {

    private final ReviewModel model;
    private final Messages messages;
    private final List<ToggleButton> codes = new ArrayList<>();
    private final Slider sensitivity = new Slider(0, 1, JudgementOptions.BALANCED);

    public ChoiceBar(ReviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("choice-bar");
        getChildren().setAll(jurisdictions(), sensitivity());
        model.optionsProperty().subscribe(this::show);
    }

    private HBox jurisdictions() {
        Label title = new Label();
        title.textProperty().bind(messages.bound("report.jurisdictions"));
        HBox row = new HBox(title);
        for (Jurisdiction one : model.jurisdictions()) {
            ToggleButton button = new ToggleButton(one.code());
            button.setId("jurisdiction-" + one.code());
            button.getStyleClass().add("jurisdiction");
            var name =
                    Bindings.createStringBinding(
                            () -> messages.local(one.name()), messages.languageProperty());
            button.accessibleTextProperty().bind(name);
            button.setTooltip(new Tooltip());
            button.getTooltip().textProperty().bind(name);
            button.setOnAction(pressed -> choose());
            codes.add(button);
            row.getChildren().add(button);
        }
        row.getStyleClass().add("choice");
        return row;
    }

    private void choose() {
        model.judgeUnder(
                codes.stream()
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList());
    }

    private HBox sensitivity() {
        sensitivity.setId("sensitivity");
        sensitivity.setBlockIncrement(0.05);
        sensitivity.accessibleTextProperty().bind(messages.bound("report.sensitivity"));
        sensitivity.setTooltip(new Tooltip());
        sensitivity
                .getTooltip()
                .textProperty()
                .bind(
                        Bindings.concat(
                                "0 % — ",
                                messages.bound("report.sensitivity.surest"),
                                "\n100 % — ",
                                messages.bound("report.sensitivity.all")));
        sensitivity
                .valueProperty()
                .subscribe(value -> model.judgeAt(Math.round(value.doubleValue() * 100) / 100.0));
        Label title = new Label();
        title.textProperty().bind(messages.bound("report.sensitivity"));
        title.setLabelFor(sensitivity);
        Label figure = new Label();
        figure.getStyleClass().add("figure");
        figure.setMinWidth(USE_PREF_SIZE);
        Numbers numbers = new Numbers(messages);
        figure.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> numbers.percent(sensitivity.getValue()),
                                sensitivity.valueProperty(),
                                messages.languageProperty()));
        HBox row = new HBox(title, sensitivity, figure);
        row.getStyleClass().add("choice");
        return row;
    }

    private void show(Optional<JudgementOptions> options) {
        setDisable(options.isEmpty());
        options.ifPresent(now -> {
            codes.forEach(
                    button -> button.setSelected(now.jurisdictions().contains(button.getText())));
            sensitivity.setValue(now.sensitivity());
        });
    }
}
