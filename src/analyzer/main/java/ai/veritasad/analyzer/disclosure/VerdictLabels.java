package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Disclosure.State;
import ai.veritasad.analyzer.report.finding.Verdict;

import java.util.List;

/**
 * The earlier product's label, derived for exchange: it merges whether something is advertising
 * with whether it is declared, and so says less than the two answers that it is made of.
 */
final class VerdictLabels {

    private VerdictLabels() {}

    /**
     * By the first chosen jurisdiction that asks for a declaration.
     *
     * @param items what each jurisdiction says of the whole item, in the order of choice
     */
    static Verdict.Label of(List<Segment> segments, List<Disclosure> items) {
        boolean ad = segments.stream().anyMatch(VerdictLabels::isAd);
        if (!ad) {
            boolean declared = items.stream().anyMatch(item -> item.state() == State.UNDECIDED);
            return declared
                    ? Verdict.Label.OFFICIAL
                    : segments.isEmpty() ? Verdict.Label.NO_AD : Verdict.Label.MENTION;
        }
        return items.stream()
                .map(Disclosure::state)
                .filter(state -> state != State.NOT_REQUIRED)
                .findFirst()
                .map(VerdictLabels::of)
                .orElse(Verdict.Label.UNOFFICIAL);
    }

    private static boolean isAd(Segment segment) {
        return switch (segment.kind()) {
            case SPONSOR_READ, AD_BREAK -> true;
            case SELF_PROMOTION ->
                    segment.disclosures().stream()
                            .anyMatch(disclosure -> disclosure.state() != State.NOT_REQUIRED);
            case MENTION -> false;
        };
    }

    private static Verdict.Label of(State state) {
        return switch (state) {
            case COMPLETE -> Verdict.Label.OFFICIAL;
            case INCOMPLETE, UNDECIDED, NOT_REQUIRED -> Verdict.Label.UNOFFICIAL;
            case UNDECLARED -> Verdict.Label.HIDDEN_AD;
        };
    }
}
