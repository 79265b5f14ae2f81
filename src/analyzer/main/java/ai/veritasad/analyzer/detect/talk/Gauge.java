package ai.veritasad.analyzer.detect.talk;

/**
 * Turns what a stretch gains into the probability that it is an ad (Platt, 1999), so that one
 * threshold means the same in each language.
 */
public record Gauge(double offset, double slope) {

    private static final double SUREST = 0.995;

    /** Never quite 0 or 1: whoever has seen a few hundred ads isn't surer than that. */
    public double probability(double gain) {
        double raw = 1 / (1 + Math.exp(-offset - slope * gain));
        return Math.clamp(raw, 1 - SUREST, SUREST);
    }
}
