package ai.veritasad.desktop.timeline;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Places that a dragged border is drawn to. */
public final class Snapping {

    /** What is at a place, the most telling first. */
    enum Kind {
        SHOT,
        SILENCE,
        CAPTION,
        SEGMENT,
        PLAYHEAD,
        KEYFRAME
    }

    public record Target(MediaTime time, Kind kind) {

        static List<Target> ends(Span span, Kind kind) {
            return List.of(new Target(span.start(), kind), new Target(span.end(), kind));
        }
    }

    private final NavigableMap<MediaTime, Target> targets = new TreeMap<>();

    Snapping(List<Target> all) {
        for (Target target : all) {
            targets.merge(
                    target.time(),
                    target,
                    (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
        }
    }

    /** The nearest place, no farther than so many microseconds. */
    Optional<Target> nearest(MediaTime time, double tolerance) {
        MediaTime reach = new MediaTime(Math.round(tolerance));
        return targets.subMap(time.minus(reach), true, time.plus(reach), true).values().stream()
                .min(
                        Comparator.<Target>comparingLong(
                                        target -> Math.abs(target.time().minus(time).micros()))
                                .thenComparing(Target::kind));
    }
}
