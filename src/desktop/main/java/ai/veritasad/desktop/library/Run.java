package ai.veritasad.desktop.library;

import ai.veritasad.desktop.library.outcome.Outcome;

import java.time.Instant;

/**
 * One analysis of a video.
 *
 * @param version of the analyzer that did it
 */
public record Run(long id, Instant finished, String version, Outcome outcome) {}
