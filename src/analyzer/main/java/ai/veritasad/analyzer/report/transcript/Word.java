package ai.veritasad.analyzer.report.transcript;

import ai.veritasad.analyzer.report.measure.Span;

/** A word as it was said, with its time. */
public record Word(Span span, String text) {}
