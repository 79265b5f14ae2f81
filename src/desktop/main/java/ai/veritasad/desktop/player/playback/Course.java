package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where playing leaves the straight way: spans that are jumped over, and one that is played again
 * and again. Only playing across a border counts, so that a person can still go into a skipped span
 * and look at it.
 *
 * @param loop played again and again
 * @param skipped jumped over, in order of time
 */
public record Course(Optional<Span> loop, List<Span> skipped) {

    /** Straight on. */
    public static final Course STRAIGHT = new Course(Optional.empty(), List.of());

    private static final MediaTime BEFORE_ALL = new MediaTime(-1);

    public Course {
        skipped = skipped.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Where to go on instead, after playing from one time to another; empty for straight on. */
    public Optional<MediaTime> jump(MediaTime before, MediaTime now) {
        if (loop.isPresent()) {
            Span round = loop.get();
            boolean passedEnd = before.isBefore(round.end()) && !now.isBefore(round.end());
            return passedEnd ? Optional.of(round.start()) : Optional.empty();
        }
        // Playing begins at zero without coming from before it.
        MediaTime from = before.equals(MediaTime.ZERO) ? BEFORE_ALL : before;
        return skipped.stream()
                .filter(span -> from.isBefore(span.start()) && !now.isBefore(span.start()))
                .filter(span -> now.isBefore(span.end()))
                .findFirst()
                .map(span -> endOf(span));
    }

    /** The end of a span and of those that follow it without a gap. */
    private MediaTime endOf(Span first) {
        MediaTime end = first.end();
        for (Span span : skipped) {
            if (!span.start().isAfter(end)) {
                end = MediaTime.max(end, span.end());
            }
        }
        return end;
    }
}
