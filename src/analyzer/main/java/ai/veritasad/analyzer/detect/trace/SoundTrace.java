package ai.veritasad.analyzer.detect.trace;

import java.util.List;

/**
 * What is kept of a whole film's sound: about 3 kB a second.
 *
 * @param levels mean power of each hundredth of a second, in dB below full scale, at least −100
 * @param power K-weighted power of each tenth of a second, all channels added
 * @param bands natural logarithms of the energy in 33 bands, for each {@link #HOP}
 * @param peaks the strongest tones, for each {@link #HOP}
 */
@SuppressWarnings("ArrayRecordComponent") // One for each film, never compared.
public record SoundTrace(float[] levels, float[] power, float[][] bands, List<Peaks> peaks) {

    public static final int BANDS = 33;
    public static final double LEVEL_STEP = 0.01;
    public static final double POWER_STEP = 0.1;
    public static final double HOP = 0.064;
    public static final float FLOOR = -100;

    public SoundTrace {
        peaks = List.copyOf(peaks);
    }

    /** A trace of sound in which no tone stands out. */
    public SoundTrace(float[] levels, float[] power, float[][] bands) {
        this(levels, power, bands, List.of());
    }

    /** Seconds. */
    public double length() {
        return levels.length * LEVEL_STEP;
    }

    /** Mean level in dB from the one second to the other. */
    public double level(double from, double to) {
        int first = Math.clamp(Math.round(from / LEVEL_STEP), 0, levels.length);
        int last = Math.clamp(Math.round(to / LEVEL_STEP), first, levels.length);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += Math.pow(10, levels[i] / 10);
        }
        return last == first ? FLOOR : Math.max(FLOOR, 10 * Math.log10(sum / (last - first)));
    }

    /**
     * Loudness in LUFS from the one second to the other, without a gate: over 0.4 s the momentary,
     * over 3 s the short-term loudness of EBU Tech 3341.
     */
    public double loudness(double from, double to) {
        int first = Math.clamp(Math.round(from / POWER_STEP), 0, power.length);
        int last = Math.clamp(Math.round(to / POWER_STEP), first, power.length);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += power[i];
        }
        // ITU-R BS.1770-5, equation 2.
        return last == first || sum <= 0
                ? FLOOR
                : Math.max(FLOOR, -0.691 + 10 * Math.log10(sum / (last - first)));
    }
}
