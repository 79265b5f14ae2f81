package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * A crop of the picture that shows a signal.
 *
 * @param id unique within a report, e.g. {@code p3}
 * @param at the frame's time
 * @param box what the crop shows
 * @param image PNG
 */
public record Proof(String id, MediaTime at, Box box, Image image) {}
