package ai.veritasad.analyzer.disclosure;

import ai.veritasad.analyzer.report.finding.LocalText;

import java.time.LocalDate;

/**
 * A set of rules that can be chosen.
 *
 * @param code e.g. {@code RU}
 * @param day on which the rules were last compared with their sources
 */
public record Jurisdiction(String code, LocalText name, LocalDate day) {}
