package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * How much reading a film may cost so far: grows with its time, counted in an estimate rather than
 * on a clock, so that the same film is always read alike.
 */
final class Budget {

    /** Milliseconds of one core that each second of film earns. */
    private static final double EARNED_PER_SECOND = 22;

    private static final double START = 6000;
    private static final double MOST = 20_000;

    /** One pass over a line costs about so much, measured: a base and a part for each pixel. */
    private static final double PASS = 4;

    private static final double PASS_PER_COLUMN = 0.022;

    private double left = START;
    private MediaTime now = MediaTime.ZERO;

    void reach(MediaTime time) {
        left = Math.min(MOST, left + time.minus(now).seconds() * EARNED_PER_SECOND);
        now = time;
    }

    static double cost(Patch patch) {
        return PASS + PASS_PER_COLUMN * patch.width();
    }

    void spend(double cost) {
        left -= cost;
    }

    /** What is left, as a part of what can be saved up; at most 1, below zero when overspent. */
    double level() {
        return left / MOST;
    }
}
