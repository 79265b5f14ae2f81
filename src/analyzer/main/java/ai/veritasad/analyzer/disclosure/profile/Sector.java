package ai.veritasad.analyzer.disclosure.profile;

import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A trade whose advertising is forbidden or needs a warning.
 *
 * @param strong phrases one of which is enough to tell the trade
 * @param weak phrases of which two different ones are needed
 * @param warnings each a list of stems that have to stand together; empty where the ad is forbidden
 * @param warning the warning as a sentence names it, or why the ad is forbidden
 * @param source key of the profile's sources
 */
public record Sector(
        LocalText name,
        Finding.Severity severity,
        Optional<LocalDate> validFrom,
        List<String> strong,
        List<String> weak,
        List<List<String>> warnings,
        LocalText warning,
        String source) {

    public Sector {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        warnings = warnings.stream().map(List::copyOf).toList();
    }

    public boolean isForbidden() {
        return warnings.isEmpty();
    }

    public boolean isInForce(LocalDate day) {
        return Rule.holds(validFrom, Optional.empty(), day);
    }
}
