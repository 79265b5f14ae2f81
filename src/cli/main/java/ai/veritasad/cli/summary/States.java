package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.Disclosure;
import ai.veritasad.cli.terminal.Style;

import java.util.Comparator;
import java.util.List;

/** How the outcomes of a judgement rank and look. */
final class States {

    static final List<Disclosure.State> WORST_FIRST =
            List.of(
                    Disclosure.State.UNDECLARED,
                    Disclosure.State.INCOMPLETE,
                    Disclosure.State.UNDECIDED,
                    Disclosure.State.COMPLETE,
                    Disclosure.State.NOT_REQUIRED);

    private States() {}

    static Disclosure.State worst(List<Disclosure> disclosures) {
        return disclosures.stream()
                .map(Disclosure::state)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Disclosure.State.UNDECIDED);
    }

    static String sign(Disclosure.State state) {
        return switch (state) {
            case UNDECLARED -> "✖";
            case INCOMPLETE -> "⚠";
            case UNDECIDED -> "?";
            case COMPLETE -> "✔";
            case NOT_REQUIRED -> "–";
        };
    }

    static Style style(Disclosure.State state) {
        return switch (state) {
            case UNDECLARED -> Style.ERROR;
            case INCOMPLETE -> Style.WARNING;
            case COMPLETE -> Style.GOOD;
            case UNDECIDED, NOT_REQUIRED -> Style.MUTED;
        };
    }
}
