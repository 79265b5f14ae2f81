package ai.veritasad.analyzer.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be chosen again without decoding.
 *
 * @param jurisdictions codes of the rule sets to judge under, e.g. {@code RU}
 * @param sensitivity from 0 (only the surest segments) to 1 (every suspicion); 0.5 is balanced
 * @param day the day whose rules apply
 */
public record JudgementOptions(List<String> jurisdictions, double sensitivity, LocalDate day) {

    public static final double BALANCED = 0.5;

    public JudgementOptions {
        jurisdictions = List.copyOf(jurisdictions);
        if (!(sensitivity >= 0 && sensitivity <= 1)) {
            throw new IllegalArgumentException(
                    "sensitivity lies between 0 and 1, got " + sensitivity);
        }
    }
}
