package ai.veritasad.analyzer.report;

/** A word as it was said, with its time. */
public record Word(Span span, String text) {}
