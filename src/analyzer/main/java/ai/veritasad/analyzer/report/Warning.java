package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Optional;

/**
 * Something that could not be analyzed, or not fully.
 *
 * @param code stable name, e.g. {@code damaged_pictures}
 * @param span the stretch that was skipped, where it is one
 */
public record Warning(String code, LocalText message, Optional<Span> span) {}
