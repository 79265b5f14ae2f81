package ai.veritasad.desktop.report.reason;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Numbers;
import ai.veritasad.document.reason.Clue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.Locale;
import java.util.function.Consumer;

/** One reason: what it is, how much it adds as a bar and a word, the sentence, the crop. */
final class ClueRow extends VBox {

    /** Log-odds at which the bar is full; a probability of 99.6 % by itself. */
    private static final double FULL = 5.5;

    private static final double BAR = 64;

    private final Messages messages;
    private final Consumer<MediaTime> seek;

    ClueRow(Clue clue, Messages messages, Consumer<MediaTime> seek) {
        this.messages = messages;
        this.seek = seek;
        getStyleClass().add("clue");
        getChildren().add(head(clue));
        if (!clue.value().isEmpty()) {
            getChildren().add(value(clue));
        }
        if (!clue.words().isBlank() && !clue.words().equals(clue.value())) {
            getChildren().add(sentence(clue));
        }
        clue.proof()
                .ifPresent(proof ->
                        getChildren()
                                .add(
                                        new ProofPicture(
                                                proof,
                                                clue.words(),
                                                messages,
                                                () -> seek.accept(proof.at()))));
    }

    private HBox head(Clue clue) {
        Label what = new Label(clue.what());
        what.getStyleClass().add("what");
        HBox head = new HBox(what);
        head.getStyleClass().add("clue-head");
        if (clue.inVideo()) {
            Hyperlink time = new Hyperlink(new Numbers(messages).moment(clue.span().start()));
            time.setOnAction(pressed -> seek.accept(clue.span().start()));
            time.setAccessibleText(messages.text("report.show-in-video") + " " + time.getText());
            time.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(time);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        if (clue.contribution() != 0) {
            head.getChildren().addAll(weight(clue.contribution()), bar(clue.contribution()));
        }
        return head;
    }

    private Label weight(double contribution) {
        Label weight = new Label(messages.text(key(contribution)));
        weight.getStyleClass().add("weight");
        weight.setMinWidth(USE_PREF_SIZE);
        weight.setTooltip(new Tooltip(String.format(messages.locale(), "%+.2f ln", contribution)));
        return weight;
    }

    /** By the factor that it multiplies the odds with: 20, 4.5, 1.6. */
    private static String key(double contribution) {
        if (contribution < 0) {
            return "report.contribution.against";
        }
        if (contribution >= 3) {
            return "report.contribution.decisive";
        }
        if (contribution >= 1.5) {
            return "report.contribution.strong";
        }
        return contribution >= 0.5 ? "report.contribution.some" : "report.contribution.slight";
    }

    private static StackPane bar(double contribution) {
        Region filled = new Region();
        filled.getStyleClass().add(contribution < 0 ? "against" : "for");
        double width = Math.clamp(Math.abs(contribution) / FULL, 0.04, 1) * BAR;
        filled.setMaxWidth(width);
        filled.setMinWidth(width);
        StackPane bar = new StackPane(filled);
        bar.getStyleClass().add("contribution");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        return bar;
    }

    private VBox value(Clue clue) {
        Label value = new Label(clue.value());
        value.getStyleClass().add("value");
        value.setWrapText(true);
        VBox both = new VBox(value);
        if (!clue.note().isEmpty()) {
            Label note = new Label(clue.note());
            note.getStyleClass().add("note");
            note.setWrapText(true);
            both.getChildren().add(note);
        }
        return both;
    }

    private TextFlow sentence(Clue clue) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("sentence");
        String quoted = messages.text("report.quote", clue.words().strip());
        int at = 0;
        for (String phrase : clue.phrases()) {
            int start =
                    quoted.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT), at);
            if (start >= 0 && start + phrase.length() <= quoted.length()) {
                flow.getChildren().add(text(quoted.substring(at, start), "plain"));
                at = start + phrase.length();
                flow.getChildren().add(text(quoted.substring(start, at), "phrase"));
            }
        }
        flow.getChildren().add(text(quoted.substring(at), "plain"));
        return flow;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
