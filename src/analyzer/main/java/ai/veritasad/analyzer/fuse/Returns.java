package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.List;

/** Cuts runs of belief where somebody leads back to the programme, and it goes on for a while. */
final class Returns {

    /** So long nothing speaks of an ad once the programme has gone on. */
    private static final MediaTime QUIET = MediaTime.ofSeconds(8);

    /** The last words of an ad may end within the return phrase. */
    private static final MediaTime SLACK = MediaTime.ofSeconds(1);

    private final List<MediaTime> starts;
    private final List<Span> speaking;

    private Returns(List<MediaTime> starts, List<Span> speaking) {
        this.starts = starts;
        this.speaking = speaking;
    }

    static Returns of(List<Signal> signals, List<Vote> votes) {
        return new Returns(
                signals.stream()
                        .filter(Returns::isReturn)
                        .map(signal -> signal.span().start())
                        .sorted()
                        .toList(),
                votes.stream()
                        .filter(vote -> vote.logOdds() > 0 && !vote.isTalk())
                        .map(Vote::span)
                        .toList());
    }

    private static boolean isReturn(Signal signal) {
        return signal instanceof Signal.Wording wording
                && wording.function() == Signal.Function.RETURN
                && wording.medium().isInVideo();
    }

    /** The same runs in order of time, those that hold two ads in their parts. */
    List<Span> cut(List<Span> runs) {
        List<Span> parts = new ArrayList<>();
        for (Span run : runs) {
            MediaTime from = run.start();
            for (MediaTime at : starts) {
                if (at.isAfter(from) && at.isBefore(run.end()) && isQuietAfter(at)) {
                    parts.add(new Span(from, at));
                    from = nextAfter(at, run.end());
                }
            }
            if (from.isBefore(run.end())) {
                parts.add(new Span(from, run.end()));
            }
        }
        return parts;
    }

    /** Whether somebody leads back from {@code from} to {@code to}, both included. */
    boolean areBetween(MediaTime from, MediaTime to) {
        return starts.stream().anyMatch(at -> !at.isBefore(from) && !at.isAfter(to));
    }

    private boolean isQuietAfter(MediaTime at) {
        MediaTime until = at.plus(QUIET);
        return speaking.stream()
                .noneMatch(
                        span -> span.end().isAfter(at.plus(SLACK)) && span.start().isBefore(until));
    }

    private MediaTime nextAfter(MediaTime at, MediaTime end) {
        return speaking.stream()
                .map(Span::start)
                .filter(start -> start.isAfter(at))
                .reduce(end, MediaTime::min);
    }
}
