package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.talk.Gauge;

import java.util.List;

/** Fits a gauge to samples of a gain and whether it was right. */
final class Logistic {

    private static final int STEPS = 100;
    private static final double LONGEST_STEP = 0.5;

    /** A mild pull to no belief at all, as if two more samples had said so. */
    private static final double PULL = 0.5;

    private Logistic() {}

    /** Newton's method in short steps, over gains of deviation 1. */
    static Gauge fitted(List<double[]> samples) {
        double scale =
                Math.sqrt(samples.stream().mapToDouble(one -> one[0] * one[0]).average().orElse(1));
        double unit = scale == 0 ? 1 : scale;
        double offset = 0;
        double slope = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = -offset * PULL;
            double g1 = -slope * PULL;
            double h00 = PULL;
            double h01 = 0;
            double h11 = PULL;
            for (double[] sample : samples) {
                double gain = sample[0] / unit;
                double believed = 1 / (1 + Math.exp(-offset - slope * gain));
                double weight = believed * (1 - believed);
                g0 += sample[1] - believed;
                g1 += (sample[1] - believed) * gain;
                h00 += weight;
                h01 += weight * gain;
                h11 += weight * gain * gain;
            }
            double determinant = h00 * h11 - h01 * h01;
            offset += shortened((h11 * g0 - h01 * g1) / determinant);
            slope += shortened((h00 * g1 - h01 * g0) / determinant);
        }
        return new Gauge(offset, slope / unit);
    }

    private static double shortened(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }
}
