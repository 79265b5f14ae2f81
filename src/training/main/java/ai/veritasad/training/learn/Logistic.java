package ai.veritasad.training.learn;

import ai.veritasad.analyzer.detect.talk.Gauge;
import ai.veritasad.analyzer.detect.talk.Impression;

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

    private final double[] means = new double[Impression.COUNT];
    private final double[] spreads = new double[Impression.COUNT];

    private Logistic(List<Sample> samples) {
        for (int i = 0; i < means.length; i++) {
            int number = i;
            means[i] =
                    samples.stream()
                            .mapToDouble(sample -> sample.impression()[number])
                            .average()
                            .orElse(0);
            double square =
                    samples.stream()
                            .mapToDouble(sample ->
                                    Math.pow(sample.impression()[number] - means[number], 2))
                            .average()
                            .orElse(1);
            spreads[i] = Math.sqrt(square) + TINY;
        }
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
        return solved(curve, slope);
    }

    /** The numbers at one scale, and a 1 for the offset. */
    private double[] even(double[] impression) {
        double[] numbers = new double[SIZE];
        for (int i = 0; i < Impression.COUNT; i++) {
            numbers[i] = (impression[i] - means[i]) / spreads[i];
        }
        numbers[Impression.COUNT] = 1;
        return numbers;
    }

    private Gauge gauge(double[] weights) {
        double offset = weights[Impression.COUNT];
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < Impression.COUNT; i++) {
            own.add(weights[i] / spreads[i]);
            offset -= weights[i] * means[i] / spreads[i];
        }
        return new Gauge(offset, own);
    }

    /** Gauss's elimination; the table is symmetric and positive, so that no row need be moved. */
    private static double[] solved(double[][] table, double[] right) {
        for (int row = 0; row < SIZE; row++) {
            for (int below = row + 1; below < SIZE; below++) {
                double factor = table[below][row] / table[row][row];
                for (int i = row; i < SIZE; i++) {
                    table[below][i] -= factor * table[row][i];
                }
                right[below] -= factor * right[row];
            }
        }
        double[] found = new double[SIZE];
        for (int row = SIZE - 1; row >= 0; row--) {
            double sum = right[row];
            for (int i = row + 1; i < SIZE; i++) {
                sum -= table[row][i] * found[i];
            }
            found[row] = sum / table[row][row];
        }
        return found;
    }
}
