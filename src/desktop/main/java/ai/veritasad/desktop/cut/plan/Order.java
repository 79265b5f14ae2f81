package ai.veritasad.desktop.cut.plan;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The order in which pictures are decoded beside the one in which they are shown. */
final class Order {

    private final List<Stored> stored;
    private final long[] shown;
    private final long[] earliestFrom;

    Order(List<Stored> stored) {
        this.stored = stored;
        this.shown = stored.stream().mapToLong(Stored::pts).sorted().toArray();
        this.earliestFrom = new long[stored.size() + 1];
        earliestFrom[stored.size()] = Long.MAX_VALUE;
        for (int i = stored.size() - 1; i >= 0; i--) {
            earliestFrom[i] = Math.min(stored.get(i).pts(), earliestFrom[i + 1]);
        }
    }

    /** A part from its first picture to the first one after it; empty where it has no picture. */
    Optional<Span> snapped(Span part) {
        long from = atOrAfter(part.start().micros());
        long to = Math.min(atOrAfter(part.end().micros()), afterLast());
        return from < to && from < part.end().micros()
                ? Optional.of(new Span(new MediaTime(from), new MediaTime(to)))
                : Optional.empty();
    }

    private long atOrAfter(long micros) {
        int found = Arrays.binarySearch(shown, micros);
        int place = found < 0 ? -found - 1 : found;
        // The same time may stand more than once in a damaged file.
        while (place > 0 && shown[place - 1] == micros) {
            place--;
        }
        return place < shown.length ? shown[place] : Long.MAX_VALUE;
    }

    private long afterLast() {
        int count = shown.length;
        if (count == 0) {
            return 0;
        }
        long frame = count > 1 ? (shown[count - 1] - shown[0]) / (count - 1) : 1;
        return shown[count - 1] + Math.max(1, frame);
    }

    /**
     * The longest copy that shows all pictures from its first one on, and none at or after {@code
     * to}: it ends where everything that is still to be decoded is shown later.
     */
    Optional<Piece.Copied> copied(int part, long from, long to) {
        int first = 0;
        while (first < stored.size()
                && !(stored.get(first).joint() && stored.get(first).pts() >= from)) {
            first++;
        }
        if (first == stored.size() || stored.get(first).pts() >= to) {
            return Optional.empty();
        }
        long start = stored.get(first).pts();
        long latest = start;
        int end = first;
        for (int i = first; i < stored.size() && stored.get(i).pts() < to; i++) {
            latest = Math.max(latest, stored.get(i).pts());
            if (latest < earliestFrom[i + 1]) {
                end = i + 1;
            }
        }
        return end > first
                ? Optional.of(new Piece.Copied(part, first, end, start))
                : Optional.empty();
    }

    /** When the first picture is shown that a copy no longer has. */
    long firstShownAfter(Piece.Copied copied) {
        return earliestFrom[copied.end()];
    }

    /** From the keyframe before the piece to the last packet that it shows. */
    ExactPlan.Run run(Piece.Encoded piece) {
        int first = 0;
        int end = 0;
        for (int i = 0; i < stored.size(); i++) {
            Stored one = stored.get(i);
            if (one.key() && one.pts() <= piece.from()) {
                first = i;
            }
            if (one.pts() >= piece.from() && one.pts() < piece.to()) {
                end = i + 1;
            }
        }
        return new ExactPlan.Run(first, end, 1);
    }
}
