package ai.veritasad.samples.sound;

import java.util.Arrays;

/**
 * Sound that was made beforehand, silent after its end; asked for at another rate, repeated or left
 * out samples.
 */
@SuppressWarnings("ArrayRecordComponent") // Made once for a film, never compared.
public record Waveform(float[] made, int madeRate) implements Sound {

    @Override
    public float[] samples(int rate, double seconds) {
        int length = (int) Math.round(rate * seconds);
        if (rate == madeRate) {
            return Arrays.copyOf(made, length);
        }
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            int from = (int) ((long) i * madeRate / rate);
            samples[i] = from < made.length ? made[from] : 0;
        }
        return samples;
    }
}
