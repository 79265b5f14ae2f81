package ai.veritasad.desktop.library;

import java.time.Instant;

/**
 * One analysis of a video.
 *
 * @param version of the analyzer that did it
 */
public record Run(long id, Instant finished, String version, Outcome outcome) {}
