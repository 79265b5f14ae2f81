package ai.veritasad.analyzer.disclosure.condition;

import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That a condition holds, with what a sentence about it has to name.
 *
 * @param signals indices of the signals that prove it
 * @param words by the names that messages use
 * @param severity instead of the rule's own
 * @param source key of another source than the rule's
 */
public record Hit(
        List<Integer> signals,
        Map<String, LocalText> words,
        Optional<Finding.Severity> severity,
        Optional<String> source) {

    private static final int MOST_QUOTED = 4;

    public Hit {
        signals = signals.stream().distinct().sorted().toList();
        words = Map.copyOf(words);
    }

    static Hit of(Collection<Integer> signals) {
        return new Hit(List.copyOf(signals), Map.of(), Optional.empty(), Optional.empty());
    }

    /** That something is missing: no signal can prove it. */
    static Hit missing() {
        return of(List.of());
    }

    Hit with(String name, String same) {
        return with(name, new LocalText(same, same));
    }

    Hit with(String name, LocalText text) {
        Map<String, LocalText> more = new HashMap<>(words);
        more.put(name, text);
        return new Hit(signals, more, severity, source);
    }

    Hit as(Finding.Severity other) {
        return new Hit(signals, words, Optional.of(other), source);
    }

    Hit from(String otherSource) {
        return new Hit(signals, words, severity, Optional.of(otherSource));
    }

    /** Different phrases in the quotation marks of each language. */
    static LocalText quoted(Collection<String> phrases) {
        List<String> few =
                phrases.stream().map(String::strip).distinct().limit(MOST_QUOTED).toList();
        return new LocalText(
                few.stream().collect(Collectors.joining("», «", "«", "»")),
                few.stream().collect(Collectors.joining("”, “", "“", "”")));
    }
}
