package ai.veritasad.analyzer.disclosure.profile;

import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.finding.LocalText;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule of a jurisdiction.
 *
 * @param id e.g. {@code RU-07}
 * @param condition name of the condition that finds it
 * @param state what a segment is where the rule speaks; empty where it doesn't touch the state
 * @param validFrom first day in force; empty where it has always been
 * @param validTo last day in force; empty where it still is
 * @param continuing whether it binds as long as the video can be seen, not only when published
 * @param source key of the profile's sources
 * @param message with {@code {names}} that the condition fills in
 */
public record Rule(
        String id,
        String condition,
        Finding.Severity severity,
        Optional<Disclosure.State> state,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean continuing,
        String source,
        LocalText message) {

    /** Whether the rule binds what was {@code published}, judged on {@code today}. */
    public boolean isInForce(LocalDate published, LocalDate today) {
        LocalDate day = continuing || published.isAfter(today) ? today : published;
        return holds(validFrom, validTo, day);
    }

    static boolean holds(Optional<LocalDate> first, Optional<LocalDate> last, LocalDate day) {
        return first.filter(day::isBefore).isEmpty() && last.filter(day::isAfter).isEmpty();
    }
}
