package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.timeline.TimelineModel.Border;
import ai.veritasad.desktop.window.Action;

import javafx.beans.value.ObservableBooleanValue;

/** What keys and the palette can have the timeline do. */
public final class TimelineActions {

    private static final double NEARER = 0.5;
    private static final MediaTime FRAME = MediaTime.ofMillis(40);
    private static final MediaTime FRAME_BACK = MediaTime.ofMillis(-40);

    private TimelineActions() {}

    /**
     * The actions of a timeline.
     *
     * @param seen whether it is on the page of the moment
     */
    public static Action[] of(TimelineModel model, ObservableBooleanValue seen) {
        return new Action[] {
            Action.when(seen, "timeline.zoom-in", "Equals", () -> model.zoom(NEARER)),
            Action.when(seen, "timeline.zoom-out", "Minus", () -> model.zoom(1 / NEARER)),
            Action.when(seen, "timeline.fit", "F", model::fit),
            Action.when(seen, "timeline.zoom-to-segment", "Z", model::zoomToSelected),
            Action.when(seen, "timeline.next", "Page Down", model::next),
            Action.when(seen, "timeline.previous", "Page Up", model::previous),
            Action.when(seen, "timeline.mark-in", "I", model::markIn),
            Action.when(seen, "timeline.mark-out", "O", model::markOut),
            nudge(seen, "timeline.start-earlier", "Open Bracket", model, Border.START, FRAME_BACK),
            nudge(seen, "timeline.start-later", "Shift+Open Bracket", model, Border.START, FRAME),
            nudge(seen, "timeline.end-later", "Close Bracket", model, Border.END, FRAME),
            nudge(
                    seen,
                    "timeline.end-earlier",
                    "Shift+Close Bracket",
                    model,
                    Border.END,
                    FRAME_BACK)
        };
    }

    private static Action nudge(
            ObservableBooleanValue seen,
            String id,
            String key,
            TimelineModel model,
            Border border,
            MediaTime by) {
        return Action.when(seen, id, key, () -> model.nudge(border, by));
    }
}
