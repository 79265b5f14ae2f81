package ai.veritasad.analyzer.report.finding;

import java.util.List;

/**
 * What one rule says about a segment or an item, phrased as signs, never as a violation.
 *
 * @param rule id of the rule, e.g. {@code RU-07}
 * @param source where the rule is written
 * @param signals indices of the signals that prove it; empty where something is missing
 */
public record Finding(
        String rule, Severity severity, LocalText message, String source, List<Integer> signals) {

    /** How much a finding weighs. */
    public enum Severity {
        ERROR,
        WARNING,
        INFORMATION
    }

    public Finding {
        signals = List.copyOf(signals);
    }
}
