package ai.veritasad.analyzer.summary;

import ai.veritasad.analyzer.report.finding.Disclosure;

import java.util.Comparator;
import java.util.List;

/** How the outcomes of a judgement rank. */
public final class Outcomes {

    public static final List<Disclosure.State> WORST_FIRST =
            List.of(
                    Disclosure.State.UNDECLARED,
                    Disclosure.State.INCOMPLETE,
                    Disclosure.State.UNDECIDED,
                    Disclosure.State.COMPLETE,
                    Disclosure.State.NOT_REQUIRED);

    private Outcomes() {}

    /** The worst outcome under any jurisdiction; undecided where none was chosen. */
    public static Disclosure.State worst(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(Disclosure::state)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Disclosure.State.UNDECIDED);
    }
}
