package ai.veritasad.analyzer.report.finding;

import java.util.List;

/**
 * The answer for the whole item.
 *
 * @param label the earlier product's label, for exchange only
 * @param disclosures one for each chosen jurisdiction, with the findings that concern the whole
 *     item
 */
public record Verdict(Label label, List<Disclosure> disclosures) {

    /** The earlier product's labels; they merge two questions and are derived for exchange only. */
    public enum Label {
        NO_AD,
        MENTION,
        OFFICIAL,
        UNOFFICIAL,
        HIDDEN_AD
    }

    public Verdict {
        disclosures = List.copyOf(disclosures);
    }
}
