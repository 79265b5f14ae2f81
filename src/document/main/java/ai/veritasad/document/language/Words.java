package ai.veritasad.document.language;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.Locale;

/** Texts by their keys, in the language of whoever reads them. */
public interface Words {

    Language language();

    /** The text with {@code {0}}, {@code {1}}… replaced. */
    String text(String key, Object... values);

    default Locale locale() {
        return language().locale();
    }

    /** The text in the form that goes with a number, which becomes {@code {0}}. */
    default String count(String key, long number) {
        return text(key + "." + language().form(number), number);
    }

    /** The name of a choice: {@code queue.state.PAUSED} for the prefix {@code queue.state}. */
    default String name(String prefix, Enum<?> constant) {
        return named(prefix, constant.name());
    }

    /** The text of one of several things: {@code window.room.player} for {@code player}. */
    default String named(String prefix, String thing) {
        return text(prefix + "." + thing);
    }

    default String local(LocalText text) {
        return text.in(locale());
    }
}
