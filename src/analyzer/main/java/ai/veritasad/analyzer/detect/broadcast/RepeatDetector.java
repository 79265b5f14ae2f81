package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what is heard twice in one film and seen twice at the same distance.
 *
 * <p>Each moment of sound becomes 64 bits: in which of 32 pairs of neighbouring bands the
 * difference of energies grows or shrinks (after Haitsma and Kalker, "A highly robust audio
 * fingerprinting system", 2002, with a dead zone so that bands without sound say nothing). Runs of
 * like bits at one distance are then held against the times of the cuts.
 */
public final class RepeatDetector {

    /**
     * A stretch that comes again.
     *
     * @param lag seconds until it does
     * @param likeness of what is seen, −1 to 1
     */
    public record Run(double from, double to, double lag, double likeness) {
        public double length() {
            return to - from;
        }
    }

    private static final double DEAD_ZONE = 0.35;
    private static final double SHORTEST_LAG = 12;
    private static final double SHORTEST = 2.4;
    private static final int LEAST_BITS = 6;
    private static final double ALIKE = 0.40;
    private static final double NEAR_CUT = 0.13;
    private static final int SAMPLED_MOMENTS = 5000;

    private final SoundTrace sound;
    private final PictureTrace film;
    private final double[] cuts;
    private final long[] prints;

    private RepeatDetector(SoundTrace sound, PictureTrace film, double[] cuts) {
        this.sound = sound;
        this.film = film;
        this.cuts = cuts;
        this.prints = prints(sound.bands());
    }

    /** Ascending in time; of runs that overlap at nearly one distance the longest. */
    public static List<Run> runs(SoundTrace sound, PictureTrace film, double[] cuts) {
        RepeatDetector detector = new RepeatDetector(sound, film, cuts);
        List<Run> heard = detector.strongest(detector.heard());
        return heard.stream()
                .map(detector::fitted)
                .filter(run -> run.length() >= SHORTEST)
                .sorted(Comparator.comparingDouble(Run::from))
                .toList();
    }

    private static long[] prints(float[][] bands) {
        long[] prints = new long[bands.length];
        for (int i = 2; i < bands.length; i++) {
            long bits = 0;
            float loudest = Float.NEGATIVE_INFINITY;
            for (float band : bands[i]) {
                loudest = Math.max(loudest, band);
            }
            for (int band = 0; band + 1 < SoundTrace.BANDS && loudest > -5; band++) {
                double now = above(bands[i], band, loudest) - above(bands[i], band + 1, loudest);
                double then =
                        above(bands[i - 2], band, loudest) - above(bands[i - 2], band + 1, loudest);
                if (now - then > DEAD_ZONE) {
                    bits |= 1L << (2 * band);
                } else if (then - now > DEAD_ZONE) {
                    bits |= 2L << (2 * band);
                }
            }
            prints[i] = bits;
        }
        return prints;
    }

    /** 40 dB under the loudest band nothing counts. */
    private static double above(float[] bands, int band, float loudest) {
        return Math.max(bands[band], loudest - 9.2);
    }

    private List<Run> heard() {
        List<Run> runs = new ArrayList<>();
        int step = Math.max(4, prints.length / SAMPLED_MOMENTS);
        int least = (int) (SHORTEST_LAG / SoundTrace.HOP);
        for (int lag = least; lag < prints.length - (int) (SHORTEST / SoundTrace.HOP); lag++) {
            atLag(lag, step, runs);
        }
        return runs;
    }

    private void atLag(int lag, int step, List<Run> runs) {
        double score = 0;
        double best = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i + lag < prints.length; i += step) {
            int alike = alike(i, lag);
            if (alike == 0) {
                continue;
            }
            if (score <= 0) {
                close(from, to, best, lag, step, runs);
                score = 0;
                best = 0;
                from = i;
            }
            score += alike > 0 ? 1 : -1.2;
            if (score > best) {
                best = score;
                to = i;
            }
            if (best - score > 5) {
                close(from, to, best, lag, step, runs);
                score = 0;
                best = 0;
            }
        }
        close(from, to, best, lag, step, runs);
    }

    private void close(int from, int to, double best, int lag, int step, List<Run> runs) {
        double seconds = (to - from + step) * SoundTrace.HOP;
        // Of unlike sound one moment in a hundred or so is alike.
        if (best >= 6 && seconds >= SHORTEST && best * step * SoundTrace.HOP > seconds * 0.3) {
            double start = from * SoundTrace.HOP;
            runs.add(
                    new Run(
                            start,
                            start + seconds,
                            lag * SoundTrace.HOP,
                            best * step * SoundTrace.HOP));
        }
    }

    /** 1, −1, or 0 where there is too little to tell. */
    private int alike(int i, int lag) {
        long one = prints[i];
        long other = prints[i + lag];
        int most = Math.max(Long.bitCount(one), Long.bitCount(other));
        if (most < LEAST_BITS) {
            return 0;
        }
        return Long.bitCount(one & other) >= (1 - ALIKE) * most ? 1 : -1;
    }

    private List<Run> strongest(List<Run> runs) {
        List<Run> chosen = new ArrayList<>();
        runs.sort(Comparator.comparingDouble(Run::likeness).reversed());
        for (Run run : runs) {
            boolean known =
                    chosen.stream()
                            .anyMatch(other ->
                                    Math.abs(other.lag() - run.lag()) < 0.6
                                            && run.from() < other.to()
                                            && other.from() < run.to());
            if (!known) {
                chosen.add(run);
            }
        }
        return chosen;
    }

    /** The same with its distance and ends to a hundredth, and how alike its pictures are. */
    private Run fitted(Run run) {
        double lag = bestLag(run);
        double from = run.from();
        double to = run.to() + 0.2;
        return new Run(from, to, lag, likeness(from, to, lag));
    }

    /** Where the levels of both differ least. */
    private double bestLag(Run run) {
        double best = run.lag();
        double least = Double.MAX_VALUE;
        int first = (int) (run.from() / SoundTrace.LEVEL_STEP);
        int last = (int) (run.to() / SoundTrace.LEVEL_STEP);
        int about = (int) Math.round(run.lag() / SoundTrace.LEVEL_STEP);
        for (int lag = about - 14; lag <= about + 14; lag++) {
            double sum = 0;
            for (int i = first; i < last && i + lag < sound.levels().length; i++) {
                double one = Math.max(-60, sound.levels()[i]);
                sum += Math.abs(one - Math.max(-60, sound.levels()[i + lag]));
            }
            if (sum < least) {
                least = sum;
                best = lag * SoundTrace.LEVEL_STEP;
            }
        }
        return best;
    }

    /** Cuts at the same places speak for it, others against; so do keyframes. */
    private double likeness(double from, double to, double lag) {
        double same = 0;
        double other = 0;
        for (double cut : cuts) {
            if (cut > from - NEAR_CUT && cut < to + NEAR_CUT) {
                if (isCut(cut + lag)) {
                    same++;
                } else {
                    other++;
                }
            }
            if (cut - lag > from && cut - lag < to && !isCut(cut - lag)) {
                other++;
            }
        }
        for (PictureTrace.Look look : film.looks()) {
            if (look.at() > from && look.at() < to) {
                int there = film.lookAt(look.at() + lag + 0.3);
                if (there >= 0 && Math.abs(film.looks().get(there).at() - look.at() - lag) < 0.4) {
                    double difference =
                            PictureTrace.difference(
                                    look.colours(), film.looks().get(there).colours());
                    same += difference < 8 ? 1 : 0;
                    other += difference > 16 ? 1 : 0;
                }
            }
        }
        return same < 2 ? 0 : (same - other) / (same + other);
    }

    private boolean isCut(double at) {
        int place = Arrays.binarySearch(cuts, at);
        int after = place >= 0 ? place : -place - 1;
        return (after < cuts.length && cuts[after] - at < NEAR_CUT)
                || (after > 0 && at - cuts[after - 1] < NEAR_CUT);
    }
}
