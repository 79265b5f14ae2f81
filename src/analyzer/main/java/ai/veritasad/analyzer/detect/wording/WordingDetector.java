package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.Passage;
import ai.veritasad.analyzer.detect.TextDetector;
import ai.veritasad.analyzer.detect.wording.Tokens.Token;
import ai.veritasad.analyzer.report.signal.Medium;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the phrases of advertising in any text, by the lexicon of each language it is in. */
public final class WordingDetector implements TextDetector {

    /** Texts shorter than this don't show their language; every lexicon is tried. */
    private static final int SHORT = 30;

    /** Share of the leading language's function words that a second language must reach. */
    private static final double ALSO_SPOKEN = 0.6;

    private static final int LONGEST_PHRASE = 200;

    private final Lexicons lexicons;

    private WordingDetector(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** With every lexicon that comes with us. */
    public static WordingDetector bundled() {
        return Bundled.DETECTOR;
    }

    // Reading the lexicons takes longer than reading a short film's captions with them.
    private static final class Bundled {
        private static final WordingDetector DETECTOR = new WordingDetector(Lexicons.bundled());
    }

    /** With the given lexicons. */
    static WordingDetector with(Lexicons lexicons) {
        return new WordingDetector(lexicons);
    }

    @Override
    public List<Signal.Wording> read(Passage passage) {
        if (passage.medium() == Medium.CODE) {
            return List.of();
        }
        boolean spoken = passage.medium() == Medium.SPEECH;
        List<Token> tokens = Tokens.of(passage.text(), spoken, lexicons.classes());
        Map<String, Integer> rank = languages(tokens);
        List<Match> found = new ArrayList<>(phrases(tokens, passage.medium(), rank));
        found.addAll(Labels.in(lexicons, passage.medium(), passage.text(), tokens));
        return Match.distinct(found, rank).stream()
                .map(match -> signal(match, passage))
                .sorted(Comparator.comparing(Signal.Wording::span))
                .toList();
    }

    private List<Match> phrases(List<Token> tokens, Medium medium, Map<String, Integer> rank) {
        Map<String, List<Rule>> starts = new HashMap<>();
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Tokens.Form form = tokens.get(at).form();
            List<Rule> rules =
                    starts.computeIfAbsent(form.text(), text -> usable(form, medium, rank));
            for (Rule rule : rules) {
                rule.match(tokens, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Rule> usable(Tokens.Form form, Medium medium, Map<String, Integer> rank) {
        return lexicons.startingWith(form).stream()
                .filter(rule -> rule.entry().countsIn(medium))
                .filter(rule -> rank.containsKey(rule.entry().language()))
                .toList();
    }

    /** The languages the text may be in, the likeliest with rank 0. */
    private Map<String, Integer> languages(List<Token> tokens) {
        Map<String, Integer> hits = new TreeMap<>();
        lexicons.functionWords()
                .forEach((language, number) -> hits.put(language, count(tokens, number)));
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double enough = tokens.size() < SHORT ? 0 : most * ALSO_SPOKEN;
        List<String> order =
                hits.entrySet().stream()
                        .filter(hit -> hit.getValue() >= enough)
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> rank = new HashMap<>();
        order.forEach(language -> rank.put(language, rank.size()));
        return rank;
    }

    private static int count(List<Token> tokens, int number) {
        int count = 0;
        for (Token token : tokens) {
            count += token.form().classes().get(number) ? 1 : 0;
        }
        return count;
    }

    private static Signal.Wording signal(Match match, Passage passage) {
        String phrase = passage.text().substring(match.from(), match.to());
        return new Signal.Wording(
                passage.spanOf(match.from(), match.to()),
                passage.medium(),
                match.entry().function(),
                match.entry().language(),
                phrase.substring(0, Math.min(phrase.length(), LONGEST_PHRASE)).replace('\n', ' '),
                match.entry().id(),
                match.weight(),
                passage.sourceAt(match.from()));
    }
}
