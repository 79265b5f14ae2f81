package ai.veritasad.desktop.language;

import ai.veritasad.document.language.Language;
import ai.veritasad.document.language.Texts;
import ai.veritasad.document.language.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of the window in the language of the moment. What is bound changes with the language;
 * belongs to the thread of the window.
 */
public final class Messages implements Words {

    /** The rooms that speak, each with a file in each language. */
    static final List<String> ROOMS =
            List.of(
                    "account",
                    "brands",
                    "history",
                    "known",
                    "library",
                    "links",
                    "models",
                    "player",
                    "privacy",
                    "queue",
                    "report",
                    "settings",
                    "timeline",
                    "transcript",
                    "watch",
                    "window");

    private final ObjectProperty<Language> language;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public Messages(Language first) {
        this.language = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    @Override
    public Language language() {
        return language.get();
    }

    @Override
    public String text(String key, Object... values) {
        return texts.computeIfAbsent(language(), each -> new Texts(each, Messages.class, ROOMS))
                .text(key, values);
    }

    /** {@link #text} that follows the language and every observable among the values. */
    public StringBinding bound(String key, Object... values) {
        ObservableValue<?>[] sources = new ObservableValue<?>[values.length + 1];
        int count = 0;
        sources[count++] = language;
        for (Object value : values) {
            if (value instanceof ObservableValue<?> observable) {
                sources[count++] = observable;
            }
        }
        return Bindings.createStringBinding(
                () -> text(key, current(values)), Arrays.copyOf(sources, count));
    }

    /** {@link #count} that follows the language and the number. */
    public StringBinding boundCount(String key, ObservableNumberValue number) {
        return Bindings.createStringBinding(() -> count(key, number.longValue()), language, number);
    }

    /** {@link #name} that follows the language. */
    public StringBinding boundName(String prefix, Enum<?> constant) {
        return Bindings.createStringBinding(() -> name(prefix, constant), language);
    }

    private static Object[] current(Object[] values) {
        Object[] now = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            now[i] = values[i] instanceof ObservableValue<?> seen ? seen.getValue() : values[i];
        }
        return now;
    }
}
