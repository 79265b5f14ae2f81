package ai.veritasad.analyzer.report.finding;

import java.util.List;

/**
 * Whether a segment, or the whole item, is declared as one jurisdiction asks.
 *
 * @param jurisdiction code of the rule set, e.g. {@code RU}
 * @param findings most severe first
 */
public record Disclosure(String jurisdiction, State state, List<Finding> findings) {

    /** The outcome, apart from the question whether it is advertising at all. */
    public enum State {
        /** Everything that the rules ask for was found. */
        COMPLETE,
        /** Declared as advertising, but something asked for is missing or wrong. */
        INCOMPLETE,
        /** Signs of advertising, no sufficient declaration. */
        UNDECLARED,
        /** Nothing has to be declared. */
        NOT_REQUIRED,
        /** The observations do not allow an answer. */
        UNDECIDED
    }

    public Disclosure {
        findings = List.copyOf(findings);
    }
}
