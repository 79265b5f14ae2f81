package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.measure.Span;

/** Hears how a person changes segments on the timeline. */
@FunctionalInterface
public interface SegmentEdits {

    /**
     * A border is moved.
     *
     * @param segment id of the segment
     * @param span where it lies now
     * @param finished false while it is still being dragged
     */
    void move(String segment, Span span, boolean finished);
}
