package ai.veritasad.analyzer.detect.trace;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Sound;
import ai.veritasad.analyzer.decode.SoundReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears a film's sound piece by piece and keeps a trace of it. */
public final class Listener {

    public static final int RATE = Weighting.RATE;
    private static final int CHANNELS = 2;

    private static final int LEVEL_SAMPLES = RATE / 100;
    private static final int POWER_SAMPLES = RATE / 10;
    static final int THINNING = 6;
    private static final int TAPS = 48;
    private static final int HOP_SAMPLES = 512;
    // A broken stamp may claim a gap of years.
    private static final double LONGEST_GAP = 3600;

    private final Weighting left = new Weighting();
    private final Weighting right = new Weighting();
    private final Growing levels = new Growing();
    private final Growing power = new Growing();
    private final List<float[]> bands = new ArrayList<>();
    private final List<Peaks> peaks = new ArrayList<>();
    private final Spectrum spectrum = new Spectrum(RATE / THINNING);
    private final double[] taps = lowPass();
    private final float[] recent = new float[TAPS];
    private final float[] thinned = new float[Spectrum.LENGTH + HOP_SAMPLES];
    private double levelSum;
    private double powerSum;
    private long heard;
    private int filled;

    /** The trace of a file's sound; an empty one where it has none. */
    public static SoundTrace heard(Path file, Cancellation cancel) {
        Listener listener = new Listener();
        try (SoundReader reader = SoundReader.open(file, RATE, CHANNELS, cancel)) {
            Optional<Sound> sound = reader.next();
            while (sound.isPresent()) {
                listener.hear(sound.get());
                sound = reader.next();
            }
        }
        return listener.trace();
    }

    public void hear(Sound sound) {
        long start = Math.round(sound.start().seconds() * RATE);
        long gap = Math.min(start - heard, (long) (LONGEST_GAP * RATE));
        for (long i = 0; i < gap; i++) {
            sample(0, 0);
        }
        float[] samples = sound.samples();
        for (int i = 0; i + 1 < samples.length; i += 2) {
            sample(samples[i], samples[i + 1]);
        }
    }

    public SoundTrace trace() {
        return new SoundTrace(levels.all(), power.all(), bands.toArray(float[][]::new), peaks);
    }

    private void sample(float one, float other) {
        levelSum += (one * one + other * other) / 2;
        double weightedOne = left.next(one);
        double weightedOther = right.next(other);
        powerSum += weightedOne * weightedOne + weightedOther * weightedOther;
        recent[(int) (heard % TAPS)] = (one + other) / 2;
        heard++;
        if (heard % THINNING == 0) {
            thin();
        }
        if (heard % LEVEL_SAMPLES == 0) {
            levels.add(
                    Math.max(SoundTrace.FLOOR, 10 * Math.log10(levelSum / LEVEL_SAMPLES + 1e-12)));
            levelSum = 0;
        }
        if (heard % POWER_SAMPLES == 0) {
            power.add(powerSum / POWER_SAMPLES);
            powerSum = 0;
        }
    }

    private void thin() {
        double sum = 0;
        int at = (int) (heard % TAPS);
        for (int tap = 0; tap < TAPS; tap++) {
            sum += taps[tap] * recent[at];
            at = at + 1 == TAPS ? 0 : at + 1;
        }
        thinned[filled++] = (float) sum;
        if (filled == thinned.length) {
            measure();
        }
    }

    /** Two stretches at once, one hop apart; the last three hops are needed again. */
    private void measure() {
        float[] first = new float[Spectrum.BANDS];
        float[] second = new float[Spectrum.BANDS];
        spectrum.logEnergies(thinned, 0, HOP_SAMPLES, first, second);
        bands.add(first);
        bands.add(second);
        peaks.add(Peaks.of(spectrum.energiesOfFirst()));
        peaks.add(Peaks.of(spectrum.energiesOfSecond()));
        System.arraycopy(thinned, 2 * HOP_SAMPLES, thinned, 0, thinned.length - 2 * HOP_SAMPLES);
        filled = thinned.length - 2 * HOP_SAMPLES;
    }

    /** A windowed sinc that leaves what 8,000 samples a second can carry. */
    private static double[] lowPass() {
        double[] taps = new double[TAPS];
        double sum = 0;
        for (int i = 0; i < TAPS; i++) {
            double at = i - (TAPS - 1) / 2.0;
            double sinc = Math.sin(Math.PI * at * 0.15) / (Math.PI * at);
            taps[i] = sinc * (0.54 - 0.46 * Math.cos(2 * Math.PI * (i + 0.5) / TAPS));
            sum += taps[i];
        }
        for (int i = 0; i < TAPS; i++) {
            taps[i] /= sum;
        }
        return taps;
    }
}
