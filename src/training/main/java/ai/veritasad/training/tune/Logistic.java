package ai.veritasad.training.tune;

import ai.veritasad.analyzer.detect.stretch.Gauge;
import ai.veritasad.analyzer.detect.stretch.Impression;

import java.util.ArrayList;
import java.util.List;

/** Fits a gauge to impressions and whether they were right. */
final class Logistic {

    /** An impression, whether it was of an ad, and how much it counts. */
    static final class Sample {
        private final double[] impression;
        private final boolean right;
        private final double weight;

        Sample(double[] impression, boolean right, double weight) {
            this.impression = impression;
            this.right = right;
            this.weight = weight;
        }

        double[] impression() {
            return impression;
        }

        boolean right() {
            return right;
        }

        double weight() {
            return weight;
        }
    }

    private static final int STEPS = 30;
    private static final int SIZE = Impression.COUNT + 1;
    private static final double TINY = 1e-6;

    /** A pull of every weight to nothing, as if it were a few samples. */
    private static final double PULL = 3;

    private final Scale scale;

    private Logistic(List<Sample> samples) {
        this.scale = Scale.of(samples.stream().map(Sample::impression).toList(), Impression.COUNT);
    }

    /** Newton's method on numbers of mean 0 and deviation 1. */
    static Gauge fitted(List<Sample> samples) {
        Logistic logistic = new Logistic(samples);
        double[] weights = new double[SIZE];
        for (int step = 0; step < STEPS; step++) {
            double[] change = logistic.change(samples, weights);
            for (int i = 0; i < SIZE; i++) {
                weights[i] += Math.clamp(change[i], -1, 1);
            }
        }
        return logistic.gauge(weights);
    }

    private double[] change(List<Sample> samples, double[] weights) {
        double[] slope = new double[SIZE];
        double[][] curve = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            boolean offset = i == Impression.COUNT;
            slope[i] = offset ? 0 : -PULL * weights[i];
            curve[i][i] = offset ? TINY : PULL;
        }
        for (Sample sample : samples) {
            double[] numbers = even(sample.impression());
            double sum = 0;
            for (int i = 0; i < SIZE; i++) {
                sum += weights[i] * numbers[i];
            }
            double believed = 1 / (1 + Math.exp(-sum));
            double error = (sample.right() ? 1 : 0) - believed;
            for (int i = 0; i < SIZE; i++) {
                slope[i] += sample.weight() * error * numbers[i];
                for (int k = 0; k < SIZE; k++) {
                    curve[i][k] +=
                            sample.weight() * believed * (1 - believed) * numbers[i] * numbers[k];
                }
            }
        }
        return Equations.solved(curve, slope);
    }

    /** The numbers at one scale, and a 1 for the offset. */
    private double[] even(double[] impression) {
        double[] numbers = new double[SIZE];
        for (int i = 0; i < Impression.COUNT; i++) {
            numbers[i] = scale.even(i, impression[i]);
        }
        numbers[Impression.COUNT] = 1;
        return numbers;
    }

    private Gauge gauge(double[] weights) {
        double offset = weights[Impression.COUNT];
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < Impression.COUNT; i++) {
            own.add(weights[i] / scale.spread(i));
            offset -= weights[i] * scale.mean(i) / scale.spread(i);
        }
        return new Gauge(offset, own);
    }
}
