package ai.veritasad.desktop.library.outcome;

import ai.veritasad.desktop.language.Messages;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An outcome in a few words, with a sign and a colour of its own for each standing. */
public final class OutcomeLabel extends Label {

    private final Messages messages;

    public OutcomeLabel(Messages messages) {
        this.messages = messages;
        getStyleClass().add("outcome");
    }

    public void show(Outcome outcome) {
        setGraphic(new FontIcon(icon(outcome.standing())));
        getStyleClass().removeIf(style -> style.startsWith("standing-"));
        getStyleClass().add("standing-" + outcome.standing().name().toLowerCase(Locale.ROOT));
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(messages, outcome), messages.languageProperty()));
    }

    public void clear() {
        textProperty().unbind();
        setText("");
        setGraphic(null);
    }

    /** The sign of a standing. */
    public static Feather icon(Standing standing) {
        return switch (standing) {
            case NO_ADS, NOT_REQUIRED -> Feather.MINUS_CIRCLE;
            case DECLARED -> Feather.CHECK_CIRCLE;
            case INCOMPLETE -> Feather.ALERT_TRIANGLE;
            case UNDECLARED -> Feather.ALERT_OCTAGON;
            case UNDECIDED -> Feather.HELP_CIRCLE;
        };
    }

    /** {@code 3 ads · 1 without declaration · 1 incompletely declared}. */
    public static String words(Messages messages, Outcome outcome) {
        List<String> parts = new ArrayList<>();
        if (outcome.ads() > 0) {
            parts.add(messages.count("library.ads", outcome.ads()));
        }
        if (outcome.undeclared() > 0) {
            parts.add(messages.text("library.undeclared", outcome.undeclared()));
        }
        if (outcome.incomplete() > 0) {
            parts.add(messages.text("library.incomplete", outcome.incomplete()));
        }
        if (parts.size() < 2) {
            parts.add(messages.name("library.standing", outcome.standing()));
        }
        return String.join(" · ", parts);
    }
}
