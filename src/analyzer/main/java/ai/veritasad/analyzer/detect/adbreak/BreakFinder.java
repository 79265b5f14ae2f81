package ai.veritasad.analyzer.detect.adbreak;

import ai.veritasad.analyzer.detect.broadcast.BlackDetector;
import ai.veritasad.analyzer.detect.broadcast.Signs;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast.Cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a film into programme and breaks so that all signs together fit best: a semi-Markov model
 * over the pieces between its seams, solved by dynamic programming (Viterbi).
 */
public final class BreakFinder {

    /**
     * A break.
     *
     * @param borders of its spots as far as they are known, from its start to its end, in seconds
     * @param cues log-odds of each kind of sign
     * @param score all of it
     */
    public record Found(
            double from, double to, List<Double> borders, Map<Cue, Double> cues, double score) {
        public Found {
            borders = List.copyOf(borders);
            cues = Map.copyOf(cues);
        }
    }

    private static final double SHORTEST = 40;
    private static final double LONGEST = 480;
    private static final double USUAL = 150;
    private static final double SPREAD = 0.7;
    private static final double SHORTEST_SHOW = 60;

    /** What signs must outweigh: breaks are rare among all stretches of a film. */
    private static final double RARE = 10;

    private static final double LONGEST_SPOT = 65;
    private static final double OF_SPOT_LENGTH = 0.3;
    private static final double OF_USUAL_LENGTH = 2;
    private static final double CLEAR = 2;
    private static final double SURE = 10;
    private static final double OVERWHELMING = 18;

    private final Pieces pieces;
    private final double length;

    private BreakFinder(Pieces pieces, double length) {
        this.pieces = pieces;
        this.length = length;
    }

    /** Ascending, at least a minute of programme between two. */
    public static List<Found> breaks(Signs signs, List<Span> labels) {
        return new BreakFinder(Pieces.of(signs, labels), signs.length()).best();
    }

    private List<Found> best() {
        int count = pieces.count();
        double[] best = new double[count];
        int[] start = new int[count];
        Arrays.fill(start, -1);
        for (int end = 1; end < count; end++) {
            best[end] = best[end - 1];
            double latest = pieces.time(end) - SHORTEST;
            double earliest = pieces.time(end) - LONGEST;
            for (int from = end - 1; from >= 0 && pieces.time(from) >= earliest; from--) {
                if (pieces.time(from) <= latest) {
                    int free = lastBefore(from, pieces.time(from) - SHORTEST_SHOW);
                    double before = from == 0 || free < 0 ? 0 : best[free];
                    double score = before + score(from, end);
                    if (score > best[end]) {
                        best[end] = score;
                        start[end] = from;
                    }
                }
            }
        }
        List<Found> found = new ArrayList<>();
        int end = count - 1;
        while (end > 0) {
            if (start[end] < 0 || best[end] <= best[end - 1]) {
                end--;
            } else {
                int from = start[end];
                Found one = found(from, end);
                if (isBeyondDoubt(one)) {
                    found.addFirst(one);
                }
                int next = lastBefore(from, pieces.time(from) - SHORTEST_SHOW);
                end = Math.max(0, next);
            }
        }
        return found;
    }

    private int lastBefore(int from, double time) {
        int at = from;
        while (at >= 0 && pieces.time(at) > time) {
            at--;
        }
        return at;
    }

    private double score(int from, int end) {
        double sum = -RARE + lengthPrior(pieces.time(end) - pieces.time(from));
        sum += pieces.sum(Cue.REPEATS, from, end);
        sum += pieces.sum(Cue.LOGO, from, end);
        sum += pieces.sum(Cue.CUT_RATE, from, end);
        sum += pieces.sum(Cue.LOUDNESS, from, end);
        sum += pieces.sum(Cue.MANNER, from, end);
        sum += gaps(from, end) + usualLengths(from, end);
        return sum + seams(from, end);
    }

    /** Those at its borders, and less those within. */
    private double seams(int from, int end) {
        return pieces.seam(from)
                + pieces.seam(end)
                + (from + 1 < end ? pieces.sum(Cue.SEAMS, from + 1, end) : 0);
    }

    private static double lengthPrior(double seconds) {
        double off = Math.log(seconds / USUAL) / SPREAD;
        return -0.5 * off * off;
    }

    /** Pieces between gaps as long as spots are, best a multiple of five seconds. */
    private double gaps(int from, int end) {
        double sum = 0;
        int last = from;
        boolean any = false;
        for (int i = from + 1; i <= end; i++) {
            if (pieces.isGap(i)) {
                sum += spot(last, i);
                last = i;
                any = true;
            }
        }
        if (!any) {
            return 0;
        }
        return sum + (last < end ? spot(last, end) : 0);
    }

    /** Where gaps lie between spots, those tell their lengths. */
    private double usualLengths(int from, int end) {
        return pieces.sum(Cue.MANNER, from, end) > CLEAR && !pieces.hasGap(from, end)
                ? pieces.usualLengths(from, end)
                : 0;
    }

    private double spot(int from, int to) {
        double begin = pieces.isGap(from) ? pieces.gap(from).to() : pieces.time(from);
        double end = pieces.isGap(to) ? pieces.gap(to).from() : pieces.time(to);
        double seconds = end - begin;
        boolean bounded = pieces.isGap(from) && pieces.isGap(to);
        if (seconds > LONGEST_SPOT) {
            return -0.08 * (seconds - LONGEST_SPOT) - 1;
        }
        if (!bounded || seconds < 1.5) {
            return 0;
        }
        boolean usual = Math.abs(seconds - 5 * Math.round(seconds / 5)) < 0.25;
        if (usual && seconds < 46) {
            return OF_USUAL_LENGTH;
        }
        return seconds < 36 ? OF_SPOT_LENGTH : -0.5 - 0.04 * (seconds - 36);
    }

    private Found found(int from, int end) {
        Map<Cue, Double> cues = new EnumMap<>(Cue.class);
        cues.put(Cue.REPEATS, pieces.sum(Cue.REPEATS, from, end));
        cues.put(Cue.LOGO, pieces.sum(Cue.LOGO, from, end));
        cues.put(Cue.CUT_RATE, pieces.sum(Cue.CUT_RATE, from, end));
        cues.put(Cue.LOUDNESS, pieces.sum(Cue.LOUDNESS, from, end));
        cues.put(Cue.GAPS, gaps(from, end));
        cues.put(Cue.SEAMS, seams(from, end));
        cues.put(Cue.MANNER, pieces.sum(Cue.MANNER, from, end));
        double seconds = pieces.time(end) - pieces.time(from);
        cues.put(Cue.LENGTHS, usualLengths(from, end) + lengthPrior(seconds));
        List<Double> borders = new ArrayList<>();
        double start = start(from);
        double stop = stop(end);
        borders.add(start);
        for (int i = from + 1; i < end; i++) {
            if (pieces.isGap(i) || pieces.seam(i) > 1.2) {
                borders.add(pieces.time(i));
            }
        }
        borders.add(stop);
        return new Found(start, stop, borders, cues, score(from, end));
    }

    /** The black belongs to the break; a little of it is left to the programme. */
    private double start(int border) {
        if (!pieces.isGap(border)) {
            return pieces.time(border);
        }
        BlackDetector.Black gap = pieces.gap(border);
        return gap.from() + Math.min(0.15, (gap.to() - gap.from()) / 2);
    }

    private double stop(int border) {
        if (!pieces.isGap(border)) {
            return Math.min(length, pieces.time(border));
        }
        BlackDetector.Black gap = pieces.gap(border);
        return gap.to() - Math.min(0.15, (gap.to() - gap.from()) / 2);
    }

    /** One kind of sign is not enough, unless it leaves no doubt. */
    private static boolean isBeyondDoubt(Found found) {
        double repeats = found.cues().getOrDefault(Cue.REPEATS, 0.0);
        double gaps = found.cues().getOrDefault(Cue.GAPS, 0.0);
        double logo = found.cues().getOrDefault(Cue.LOGO, 0.0);
        int strong = (repeats > CLEAR ? 1 : 0) + (gaps > CLEAR ? 1 : 0) + (logo > CLEAR ? 1 : 0);
        int weak =
                (found.cues().getOrDefault(Cue.CUT_RATE, 0.0) > CLEAR ? 1 : 0)
                        + (found.cues().getOrDefault(Cue.LOUDNESS, 0.0) > CLEAR ? 1 : 0)
                        + (found.cues().getOrDefault(Cue.SEAMS, 0.0) > CLEAR ? 1 : 0);
        // Pictures seen nowhere else may be an insert; spots of usual lengths make them a break.
        boolean spots =
                found.cues().getOrDefault(Cue.MANNER, 0.0) > CLEAR
                        && found.cues().getOrDefault(Cue.LENGTHS, 0.0) > SURE;
        return strong >= 2 || (strong == 1 && weak >= 1) || spots || repeats > OVERWHELMING;
    }
}
