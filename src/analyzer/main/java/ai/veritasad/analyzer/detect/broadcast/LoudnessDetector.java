package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.SoundTrace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds moments at which a film becomes louder or quieter and stays so. */
public final class LoudnessDetector {

    /**
     * One step.
     *
     * @param before short-term loudness in LUFS of the 3 s before
     * @param after the same of the 3 s after
     */
    public record Step(double at, double before, double after) {
        double height() {
            return Math.abs(after - before);
        }
    }

    // MinusPod and others take 5 LU for a splice; the programme itself may differ by as much.
    private static final double LEAST = 5;
    private static final double SHORT_TERM = 3;
    private static final double LASTING = 10;
    private static final double GRID = 0.5;
    private static final double NEAR = 3;

    private LoudnessDetector() {}

    /** Ascending, at least three seconds apart; none beside silence. */
    public static List<Step> steps(SoundTrace sound) {
        List<Step> steps = new ArrayList<>();
        for (double at = LASTING; at + LASTING <= sound.length(); at += GRID) {
            Step step =
                    new Step(
                            at,
                            sound.loudness(at - SHORT_TERM, at),
                            sound.loudness(at, at + SHORT_TERM));
            if (step.height() >= LEAST && lasts(sound, step)) {
                add(step, steps);
            }
        }
        return steps;
    }

    private static void add(Step step, List<Step> steps) {
        if (steps.isEmpty() || step.at() - steps.getLast().at() >= NEAR) {
            steps.add(step);
        } else if (step.height() > steps.getLast().height()) {
            steps.set(steps.size() - 1, step);
        }
    }

    /** A pause or a shout is no step: the median of ten seconds must move too. */
    private static boolean lasts(SoundTrace sound, Step step) {
        double before = median(sound, step.at() - LASTING, step.at());
        double after = median(sound, step.at(), step.at() + LASTING);
        return Math.min(before, after) > -60
                && (after - before) * Math.signum(step.after() - step.before()) > LEAST * 0.7;
    }

    private static double median(SoundTrace sound, double from, double to) {
        double[] all = new double[(int) ((to - from) / GRID)];
        for (int i = 0; i < all.length; i++) {
            all[i] = sound.loudness(from + i * GRID, from + (i + 1) * GRID);
        }
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
