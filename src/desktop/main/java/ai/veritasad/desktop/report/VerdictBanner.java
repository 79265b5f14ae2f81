package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.reason.Conclusion;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The answer about the whole video: one sentence, and a state for each jurisdiction. */
public final class VerdictBanner extends HBox {

    private final Messages messages;
    private final StackPane sign = new StackPane();
    private final Label sentence = new Label();
    private final FlowPane states = new FlowPane();

    public VerdictBanner(ReviewModel model, Messages messages) {
        this.messages = messages;
        setId("verdict");
        getStyleClass().add("verdict-banner");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence.textProperty());
        sign.getStyleClass().add("sign");
        sentence.setId("verdict-sentence");
        sentence.getStyleClass().add("verdict-sentence");
        sentence.setWrapText(true);
        states.getStyleClass().add("verdict-states");
        VBox words = new VBox(sentence, states);
        words.getStyleClass().add("verdict-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
        model.reportProperty().subscribe(this::show);
        messages.languageProperty().subscribe(() -> show(model.reportProperty().get()));
    }

    private void show(Optional<Report> report) {
        getStyleClass().removeIf(style -> style.startsWith("state-"));
        states.getChildren().clear();
        sign.getChildren().clear();
        if (report.isEmpty()) {
            sentence.setText(messages.text("report.none-open"));
            return;
        }
        Report shown = report.get();
        Disclosure.State worst = Conclusion.state(shown);
        getStyleClass().add(Signs.styleOf(worst));
        sign.getChildren().setAll(Signs.of(worst));
        sentence.setText(new Conclusion(messages).sentence(shown));
        for (String code : shown.options().jurisdictions()) {
            states.getChildren().add(chip(code, Conclusion.state(shown, code)));
        }
    }

    private Label chip(String code, Disclosure.State state) {
        Label chip =
                new Label(code + " · " + messages.name("report.state", state), Signs.of(state));
        chip.getStyleClass().addAll("state-chip", Signs.styleOf(state));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
