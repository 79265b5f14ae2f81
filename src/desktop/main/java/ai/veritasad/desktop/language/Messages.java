package ai.veritasad.desktop.language;

import ai.veritasad.analyzer.report.LocalText;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the window in the language of the moment. What is bound changes with the language;
 * belongs to the thread of the window.
 */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final ObjectProperty<Language> language;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public Messages(Language first) {
        this.language = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public Locale locale() {
        return language().locale();
    }

    /** The text with {@code {0}}, {@code {1}}… replaced. */
    public String text(String key, Object... values) {
        String text = texts.computeIfAbsent(language(), Texts::new).get(key);
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The text in the form that goes with a number, which becomes {@code {0}}. */
    public String count(String key, long number) {
        return text(key + "." + language().form(number), number);
    }

    /** The name of a choice: {@code queue.state.PAUSED} for the prefix {@code queue.state}. */
    public String name(String prefix, Enum<?> constant) {
        return named(prefix, constant.name());
    }

    /** The text of one of several things: {@code window.room.player} for {@code player}. */
    public String named(String prefix, String thing) {
        return text(prefix + "." + thing);
    }

    public String local(LocalText text) {
        return text.in(locale());
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
