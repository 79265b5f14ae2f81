package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/** How kinds and states look: always a shape or a word beside the colour. */
public final class Signs {

    private Signs() {}

    public static FontIcon of(Disclosure.State state) {
        return styled(
                switch (state) {
                    case COMPLETE -> Feather.CHECK_CIRCLE;
                    case INCOMPLETE -> Feather.ALERT_TRIANGLE;
                    case UNDECLARED -> Feather.X_OCTAGON;
                    case NOT_REQUIRED -> Feather.MINUS_CIRCLE;
                    case UNDECIDED -> Feather.HELP_CIRCLE;
                },
                styleOf(state));
    }

    public static FontIcon of(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> styled(Feather.X_OCTAGON, "state-undeclared");
            case WARNING -> styled(Feather.ALERT_TRIANGLE, "state-incomplete");
            case INFORMATION -> styled(Feather.INFO, "state-undecided");
        };
    }

    /** The style class of a state, e.g. {@code state-not-required}. */
    public static String styleOf(Disclosure.State state) {
        return "state-" + dashed(state);
    }

    /** The style class of a kind, e.g. {@code kind-ad-break}. */
    public static String styleOf(Segment.Kind kind) {
        return "kind-" + dashed(kind);
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static FontIcon styled(Feather icon, String style) {
        FontIcon made = new FontIcon(icon);
        made.getStyleClass().add(style);
        return made;
    }
}
