package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the review asks of the rest of the window.
 *
 * @param seek shows a moment in the player
 * @param play plays a stretch and stops at its end
 * @param browse opens a link outside
 * @param playhead where the player is
 * @param know keeps a segment to be known again in other videos
 */
public record Surroundings(
        Consumer<MediaTime> seek,
        Consumer<Span> play,
        Consumer<String> browse,
        Supplier<MediaTime> playhead,
        Consumer<Segment> know) {}
