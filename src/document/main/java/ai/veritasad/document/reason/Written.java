package ai.veritasad.document.reason;

import ai.veritasad.analyzer.report.finding.Finding;

import java.util.Optional;

/** Where a rule is written: in which act, and where that can be read. */
public record Written(String title, Optional<String> link) {

    private static final String DASH = " — ";

    /** A finding's source is a title, most often followed by a dash and an address. */
    public static Written of(Finding finding) {
        String source = finding.source();
        int dash = source.lastIndexOf(DASH + "http");
        return dash < 0
                ? new Written(source, Optional.empty())
                : new Written(
                        source.substring(0, dash),
                        Optional.of(source.substring(dash + DASH.length())));
    }
}
