package ai.veritasad.analyzer.speech.voice;

/**
 * Takes for speech whatever is clearly louder than the quietest of the last seconds: all there is
 * to go by without a model. Music counts as speech.
 */
public final class EnergyVoice implements Voice {

    private static final double QUIETEST = -70;
    private static final double SOFT_SPEECH = -50;
    private static final double ABOVE_FLOOR = 10;

    /** So fast does noise that stays become the ground: 1.5 dB a second. */
    private static final double RISE = 0.048;

    /** From hardly likely to nearly sure. */
    private static final double SLOPE = 20;

    private double floor = QUIETEST;

    @Override
    public float probability(float[] window) {
        double energy = 0;
        for (float sample : window) {
            energy += sample * sample;
        }
        double level = Math.max(QUIETEST, 10 * Math.log10(energy / window.length + 1e-12));
        floor = Math.min(level, floor + RISE);
        double threshold = Math.max(SOFT_SPEECH, floor + ABOVE_FLOOR);
        return (float) Math.clamp(0.5 + (level - threshold) / SLOPE, 0, 1);
    }

    @Override
    public void reset() {
        floor = QUIETEST;
    }

    @Override
    public void close() {}
}
