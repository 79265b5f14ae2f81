package ai.veritasad.samples.broadcast;

import ai.veritasad.samples.Caption;
import ai.veritasad.samples.sound.Speech;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A strip of sound that pieces are laid on, in mono. */
final class Tape {

    static final int RATE = 48_000;

    private static final int WAVE = 4096;
    private static final double FADING = Math.exp(-4.0 / RATE);

    private static final List<String> SYLLABLES =
            List.of("ма", "ро", "ни", "ку", "те", "са", "ло", "ви", "до", "ра", "пе", "ши");

    private final float[] samples;

    Tape(double seconds) {
        this.samples = new float[(int) Math.round(seconds * RATE)];
    }

    float[] samples() {
        return samples;
    }

    /**
     * Adds {@code sound}, whose power over its length becomes {@code decibels} below full scale.
     */
    void lay(float[] sound, double from, double decibels) {
        double sum = 0;
        for (float sample : sound) {
            sum += sample * sample;
        }
        double mean = Math.sqrt(sum / Math.max(1, sound.length));
        double gain = mean == 0 ? 0 : Math.pow(10, decibels / 20) / mean;
        int start = (int) Math.round(from * RATE);
        for (int i = 0; i < sound.length && start + i < samples.length; i++) {
            double faded = gain * sound[i] * Math.min(1, Math.min(i, sound.length - i) / 240.0);
            samples[start + i] = (float) Math.clamp(samples[start + i] + faded, -1, 1);
        }
    }

    /** So much of a voice that says nothing. */
    static float[] talk(SplittableRandom random, double seconds, double pitch, double pause) {
        List<Caption> captions = new ArrayList<>();
        double at = 0.1 * random.nextDouble();
        while (at < seconds - 0.6) {
            double length = Math.min(seconds - at - 0.1, random.nextDouble(1, 4));
            int words = Math.max(1, (int) (length * 2.2));
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < words; word++) {
                int syllables = 1 + random.nextInt(3);
                for (int i = 0; i < syllables; i++) {
                    text.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
                }
                text.append(' ');
            }
            captions.add(Caption.spoken(text.toString(), at, at + length));
            at += length + pause * random.nextDouble(0.3, 1.7);
        }
        return new Speech(captions, pitch, random.nextLong()).samples(RATE, seconds);
    }

    /** So much of a tune of its own tempo, key, scale and timbre. */
    static float[] tune(SplittableRandom random, double seconds) {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        double beat = random.nextDouble(0.18, 0.5);
        double root = 110 * Math.pow(2, random.nextInt(24) / 12.0);
        int[] scale =
                random.nextBoolean()
                        ? new int[] {0, 2, 4, 7, 9, 12}
                        : new int[] {0, 3, 5, 7, 10, 12};
        double[] partials = new double[6];
        for (int i = 0; i < partials.length; i++) {
            partials[i] = random.nextDouble() / (1 + i);
        }
        float[] wave = new float[WAVE];
        for (int i = 0; i < WAVE; i++) {
            for (int p = 0; p < partials.length; p++) {
                wave[i] += (float) (partials[p] * Math.sin(2 * Math.PI * (p + 1) * i / WAVE));
            }
        }
        boolean drums = random.nextBoolean();
        for (int i = 0; i * beat < seconds; i++) {
            double pitch = root * Math.pow(2, scale[random.nextInt(scale.length)] / 12.0);
            int start = (int) (i * beat * RATE);
            pluck(samples, start, pitch, wave);
            if (drums && i % 2 == 0) {
                for (int k = 0; k < RATE / 8 && start + k < samples.length; k++) {
                    samples[start + k] +=
                            (float) (random.nextDouble(-0.4, 0.4) * Math.exp(-40.0 * k / RATE));
                }
            }
        }
        return samples;
    }

    private static void pluck(float[] samples, int start, double pitch, float[] wave) {
        double phase = 0;
        double loud = 0.2;
        for (int k = 0; k < RATE && start + k < samples.length; k++) {
            samples[start + k] += (float) (loud * wave[(int) (phase * WAVE)]);
            phase += pitch / RATE;
            phase -= Math.floor(phase);
            loud *= FADING;
        }
    }

    /** So much of the sound of a place: noise, duller or sharper. */
    static float[] air(SplittableRandom random, double seconds) {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        double dull = random.nextDouble(0.6, 0.98);
        double last = 0;
        for (int i = 0; i < samples.length; i++) {
            last = dull * last + (1 - dull) * random.nextDouble(-1, 1);
            samples[i] = (float) last;
        }
        return samples;
    }

    /** The one and, under it by so many decibels, the other. */
    static float[] over(float[] above, float[] below, double decibels) {
        double gain = Math.pow(10, -decibels / 20);
        float[] both = above.clone();
        for (int i = 0; i < both.length && i < below.length; i++) {
            both[i] += (float) (gain * below[i]);
        }
        return both;
    }
}
