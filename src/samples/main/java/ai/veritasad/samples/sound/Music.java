package ai.veritasad.samples.sound;

import java.util.SplittableRandom;

/**
 * Plucked notes over slow chords, as music lies under talk.
 *
 * @param loudness 0 to 1
 */
public record Music(long seed, double loudness) implements Sound {

    private static final double BEAT = 0.42;
    private static final int BEATS_A_CHORD = 8;
    private static final double A = 220;
    // Semitones above A: A minor, F, C, G.
    private static final int[][] CHORDS = {{0, 3, 7}, {-4, 0, 3}, {3, 7, 10}, {-2, 2, 5}};

    @Override
    public float[] samples(int rate, double seconds) {
        float[] samples = new float[(int) Math.round(rate * seconds)];
        SplittableRandom random = new SplittableRandom(seed);
        int beats = (int) Math.ceil(seconds / BEAT);
        for (int beat = 0; beat < beats; beat++) {
            int[] chord = CHORDS[beat / BEATS_A_CHORD % CHORDS.length];
            int start = (int) Math.round(beat * BEAT * rate);
            if (beat % BEATS_A_CHORD == 0) {
                for (int note : chord) {
                    hold(samples, start, rate, pitch(note - 12));
                }
            }
            pluck(samples, start, rate, pitch(chord[random.nextInt(chord.length)] + 12));
        }
        return samples;
    }

    private static double pitch(int semitones) {
        return A * Math.pow(2, semitones / 12.0);
    }

    private void hold(float[] samples, int start, int rate, double hertz) {
        int length = (int) (BEATS_A_CHORD * BEAT * rate);
        for (int i = 0; i < length && start + i < samples.length; i++) {
            double swell = Math.sin(Math.PI * i / length);
            samples[start + i] +=
                    (float) (0.2 * loudness * swell * Math.sin(2 * Math.PI * hertz * i / rate));
        }
    }

    private void pluck(float[] samples, int start, int rate, double hertz) {
        for (int i = 0; i < rate && start + i < samples.length; i++) {
            double fade = Math.exp(-5.0 * i / rate);
            double phase = 2 * Math.PI * hertz * i / rate;
            samples[start + i] +=
                    (float) (0.4 * loudness * fade * (Math.sin(phase) + 0.3 * Math.sin(2 * phase)));
        }
    }
}
