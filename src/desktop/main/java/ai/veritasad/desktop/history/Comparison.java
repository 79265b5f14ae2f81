package ai.veritasad.desktop.history;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two reports on one video, segment by segment.
 *
 * @param rows in order of time
 * @param duration of the video
 */
public record Comparison(List<Row> rows, MediaTime duration) {

    /** Segments that share less of their time are two different ones. */
    private static final double SAME = 0.3;

    /** Borders closer than this are the same to anybody who watches. */
    private static final double STILL_SECONDS = 0.5;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** What became of a segment. */
    public enum Change {
        SAME,
        /** Its borders are others. */
        MOVED,
        /** Its kind, its advertiser or its declaration is another. */
        CHANGED,
        NEW,
        GONE
    }

    /** A segment before and after; one of them may be missing. */
    public record Row(Change change, Optional<Segment> before, Optional<Segment> after) {

        /** The newer of both. */
        public Segment segment() {
            return after.or(() -> before).orElseThrow();
        }
    }

    private record Pair(Segment before, Segment after, double iou) {}

    /** Those that share most are matched first, each once. */
    public static Comparison of(Report before, Report after) {
        List<Segment> old = new ArrayList<>(before.segments());
        List<Segment> fresh = new ArrayList<>(after.segments());
        List<Row> rows = new ArrayList<>();
        for (Pair pair : pairs(old, fresh)) {
            if (old.contains(pair.before()) && fresh.contains(pair.after())) {
                old.remove(pair.before());
                fresh.remove(pair.after());
                rows.add(
                        new Row(
                                change(pair.before(), pair.after()),
                                Optional.of(pair.before()),
                                Optional.of(pair.after())));
            }
        }
        old.forEach(gone -> rows.add(new Row(Change.GONE, Optional.of(gone), Optional.empty())));
        fresh.forEach(added -> rows.add(new Row(Change.NEW, Optional.empty(), Optional.of(added))));
        rows.sort(Comparator.comparing(row -> row.segment().span()));
        return new Comparison(
                rows,
                MediaTime.max(before.observations().duration(), after.observations().duration()));
    }

    private static List<Pair> pairs(List<Segment> old, List<Segment> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (Segment before : old) {
            for (Segment after : fresh) {
                double iou = before.span().iou(after.span());
                if (iou >= SAME) {
                    pairs.add(new Pair(before, after, iou));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::iou).reversed());
        return pairs;
    }

    private static Change change(Segment before, Segment after) {
        boolean sameSense =
                before.kind() == after.kind()
                        && before.advertiser().equals(after.advertiser())
                        && states(before).equals(states(after));
        if (!sameSense) {
            return Change.CHANGED;
        }
        boolean still =
                distance(before.span().start(), after.span().start()) < STILL_SECONDS
                        && distance(before.span().end(), after.span().end()) < STILL_SECONDS;
        return still ? Change.SAME : Change.MOVED;
    }

    private static double distance(MediaTime one, MediaTime other) {
        return Math.abs(one.minus(other).seconds());
    }

    private static List<String> states(Segment segment) {
        return segment.disclosures().stream()
                .map(one -> one.jurisdiction() + " " + one.state())
                .toList();
    }
}
