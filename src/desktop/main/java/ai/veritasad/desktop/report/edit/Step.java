package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.report.measure.Span;

import java.util.Optional;

/**
 * One entry of the history.
 *
 * @param span of the segment that it was done to, before it
 * @param after what held once it was done
 */
public record Step(Deed deed, Optional<Span> span, Draft after) {}
