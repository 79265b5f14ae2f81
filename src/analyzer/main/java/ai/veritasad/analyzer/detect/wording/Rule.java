package ai.veritasad.analyzer.detect.wording;

import ai.veritasad.analyzer.detect.wording.Tokens.Token;

import java.util.List;
import java.util.Optional;

/**
 * An entry with its phrase.
 *
 * @param brandBefore whether a brand must stand in front of the phrase
 */
record Rule(Entry entry, Phrase phrase, boolean brandBefore) {

    private static final int LONGEST_BRAND = 3;

    /** The match whose first word is {@code at}, where there is one. */
    Optional<Match> match(List<Token> tokens, int at) {
        int end = phrase.match(tokens, at);
        int start = end > at && brandBefore ? brandStart(tokens, at) : at;
        if (end <= at || (brandBefore && start == at)) {
            return Optional.empty();
        }
        return Optional.of(new Match(entry, tokens.get(start).from(), tokens.get(end - 1).to(), 1));
    }

    private int brandStart(List<Token> tokens, int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_BRAND
                && !tokens.get(start).opens()
                && phrase.mayBeBrand(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }
}
