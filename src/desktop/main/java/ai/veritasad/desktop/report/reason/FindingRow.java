package ai.veritasad.desktop.report.reason;

import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.Signs;
import ai.veritasad.desktop.report.Surroundings;
import ai.veritasad.document.language.Numbers;
import ai.veritasad.document.reason.Clue;
import ai.veritasad.document.reason.Written;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * What one rule says, which rule it is, where it is written, and what in the video it points to.
 */
final class FindingRow extends HBox {

    FindingRow(Finding finding, List<Clue> clues, Messages messages, Surroundings around) {
        getStyleClass().add("finding");
        Label message = new Label(messages.local(finding.message()));
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        Label rule =
                new Label(
                        finding.rule()
                                + " · "
                                + messages.name("report.severity", finding.severity()));
        rule.getStyleClass().add("note");
        rule.setMinWidth(USE_PREF_SIZE);
        FlowPane proofs = new FlowPane(rule);
        proofs.getStyleClass().add("finding-proofs");
        Numbers numbers = new Numbers(messages);
        clues.stream()
                .filter(Clue::inVideo)
                .limit(4)
                .forEach(clue -> {
                    Hyperlink time =
                            new Hyperlink(clue.what() + " " + numbers.moment(clue.span().start()));
                    time.setOnAction(pressed -> around.seek().accept(clue.span().start()));
                    proofs.getChildren().add(time);
                });
        VBox words = new VBox(message, proofs, source(Written.of(finding), messages, around));
        words.getStyleClass().add("finding-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(Signs.of(finding.severity()), words);
    }

    private static Label source(Written written, Messages messages, Surroundings around) {
        Label label = new Label(messages.text("report.source", written.title()));
        label.getStyleClass().add("note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        written.link()
                .ifPresent(address -> {
                    Hyperlink open = new Hyperlink("↗");
                    open.setAccessibleText(address);
                    open.setOnAction(pressed -> around.browse().accept(address));
                    label.setGraphic(open);
                    label.setContentDisplay(ContentDisplay.RIGHT);
                });
        return label;
    }
}
