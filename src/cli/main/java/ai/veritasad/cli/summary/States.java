package ai.veritasad.cli.summary;

import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.cli.terminal.Style;

/** How the outcomes of a judgement look. */
final class States {

    private States() {}

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
