package ai.veritasad.desktop.window;

import ai.veritasad.desktop.language.Messages;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The actions that go with what a person types, best first. */
public final class PaletteModel {

    private final Actions actions;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Action> found = FXCollections.observableArrayList();

    public PaletteModel(Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        query.subscribe(this::search);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Those that can be done now. */
    public ObservableList<Action> found() {
        return found;
    }

    /** Looks again at what can be done, with nothing typed. */
    public void reset() {
        query.set("");
        search("");
    }

    private void search(String typed) {
        String wanted = typed.strip().toLowerCase(messages.locale());
        record Hit(Action action, int cost) {}
        List<Action> hits =
                actions.all().stream()
                        .filter(action -> action.enabled().get())
                        .flatMap(action ->
                                cost(action, wanted).stream()
                                        .mapToObj(cost -> new Hit(action, cost)))
                        .sorted(Comparator.comparingInt(Hit::cost))
                        .map(Hit::action)
                        .toList();
        found.setAll(hits);
    }

    private OptionalInt cost(Action action, String wanted) {
        Locale locale = messages.locale();
        return cost(messages.text(action.id()).toLowerCase(locale), wanted);
    }

    /**
     * How far a text is from what was typed: letters must stand in it in their order; those at a
     * word's start are free, all others cost what was skipped.
     */
    static OptionalInt cost(String text, String wanted) {
        int exact = text.indexOf(wanted);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        int cost = text.length();
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int next = text.indexOf(letter, at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            boolean startsWord = next == 0 || text.charAt(next - 1) == ' ';
            cost += startsWord ? 0 : next - at;
            at = next;
        }
        return OptionalInt.of(cost);
    }
}
