package ai.veritasad.cli.answer;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;

/** What a program may want to be told by the exit code. */
enum FailOn {
    /** Any advertising for others. */
    AD,
    /** An ad without a declaration in one of the chosen jurisdictions. */
    UNDECLARED,
    /** An ad whose declaration lacks something, or that has none. */
    INCOMPLETE;

    boolean isMetBy(Report report) {
        return report.segments().stream().filter(FailOn::isAd).anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Segment ad) {
        return switch (this) {
            case AD -> true;
            case UNDECLARED -> has(ad, Disclosure.State.UNDECLARED);
            case INCOMPLETE ->
                    has(ad, Disclosure.State.UNDECLARED) || has(ad, Disclosure.State.INCOMPLETE);
        };
    }

    private static boolean isAd(Segment segment) {
        return switch (segment.kind()) {
            case SPONSOR_READ, AD_BREAK -> true;
            case SELF_PROMOTION, MENTION -> false;
        };
    }

    private static boolean has(Segment segment, Disclosure.State state) {
        return segment.disclosures().stream().anyMatch(one -> one.state() == state);
    }
}
