package ai.veritasad.samples.sound;

/**
 * One pure tone.
 *
 * @param hertz its pitch
 * @param loudness 0 to 1
 */
public record Tone(double hertz, double loudness) implements Sound {

    @Override
    public float[] samples(int rate, double seconds) {
        float[] samples = new float[(int) Math.round(rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (loudness * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }
}
