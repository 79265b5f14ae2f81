package ai.veritasad.analyzer.detect.stretch;

import java.util.Arrays;
import java.util.List;

/**
 * Turns the impression of a stretch into the probability that it is an ad (Platt, 1999), so that
 * one threshold means the same in each language.
 *
 * @param weights of the numbers of an {@link Impression}
 */
public record Gauge(double offset, List<Double> weights) {

    private static final double SUREST = 0.995;

    public Gauge {
        weights = List.copyOf(weights);
        if (weights.size() != Impression.COUNT) {
            throw new IllegalArgumentException("a gauge of other impressions");
        }
    }

    /** By the gain alone, as long as nothing was fitted. */
    public static Gauge unset() {
        Double[] weights = new Double[Impression.COUNT];
        Arrays.fill(weights, 0.0);
        weights[0] = 1.0;
        return new Gauge(0, List.of(weights));
    }

    /** Never quite 0 or 1: whoever has seen a few hundred ads isn't surer than that. */
    public double probability(double[] impression) {
        double sum = offset;
        for (int i = 0; i < Impression.COUNT; i++) {
            sum += weights.get(i) * impression[i];
        }
        return Math.clamp(1 / (1 + Math.exp(-sum)), 1 - SUREST, SUREST);
    }
}
