package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An entry found in a text.
 *
 * @param from first character
 * @param to character after the last
 * @param certainty 0 to 1; below 1 where letters had to be guessed
 */
record Match(Entry entry, int from, int to, double certainty) {

    private static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(Match::from)
                    .thenComparingInt(Match::to)
                    .thenComparing(match -> match.entry.id());

    double weight() {
        return entry.weight() * certainty;
    }

    /**
     * One match for each stretch and function, the longest in the leading language; in order of the
     * text.
     *
     * @param rank of each language, the leading one lowest
     */
    static List<Match> distinct(List<Match> all, Map<String, Integer> rank) {
        Comparator<Match> better =
                Comparator.comparingInt((Match one) -> one.from - one.to)
                        .thenComparingInt(one -> rank.getOrDefault(one.entry.language(), 99))
                        .thenComparingDouble(one -> -one.weight())
                        .thenComparing(one -> one.entry.id());
        Map<Signal.Function, Match> last = new EnumMap<>(Signal.Function.class);
        List<Match> kept = new ArrayList<>();
        for (Match match : all.stream().sorted(IN_ORDER).toList()) {
            Match before = last.get(match.entry.function());
            if (before == null || before.to <= match.from) {
                kept.add(match);
                last.put(match.entry.function(), match);
            } else if (better.compare(match, before) < 0) {
                kept.set(kept.lastIndexOf(before), match);
                last.put(match.entry.function(), match);
            }
        }
        kept.sort(IN_ORDER);
        return kept;
    }
}
