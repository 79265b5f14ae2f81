package ai.veritasad.analyzer.speech.transducer;

import ai.veritasad.analyzer.detect.trace.Fourier;

import java.util.Arrays;

/**
 * Kaldi's filter bank features as the recognisers were taught with: frames of 25 ms every 10 ms
 * (also over both ends, mirrored), the mean taken out, pre-emphasis 0.97, Povey's window, power
 * spectrum of 512 points, 80 triangles equally wide in mel from 20 to 7600 Hz, natural logarithm,
 * no dither; of samples from −1 to 1.
 *
 * @see <a href="https://kaldi-asr.org/doc/feat.html">Kaldi, feature extraction</a>
 */
final class MelFeatures {

    static final int BANDS = 80;
    static final int SHIFT = 160;

    private static final int RATE = 16_000;
    private static final int FRAME = 400;
    private static final int POINTS = 512;
    private static final double LOWEST = 20;
    private static final double HIGHEST = 7600;
    private static final double EMPHASIS = 0.97;

    /** Kaldi's floor under energies: the distance of 1 from the next number. */
    private static final double FLOOR = Math.ulp(1f);

    private static final double[] WINDOW = window();
    private static final double[][] TRIANGLES = new double[BANDS][];
    private static final int[] FIRST = new int[BANDS];

    static {
        for (int band = 0; band < BANDS; band++) {
            triangle(band);
        }
    }

    private final Fourier fourier = new Fourier(POINTS);
    private final double[] real = new double[POINTS];
    private final double[] imaginary = new double[POINTS];
    private final double[] frame = new double[FRAME];

    /** Of how many frames so many samples are. */
    static int frames(int samples) {
        return (samples + SHIFT / 2) / SHIFT;
    }

    /** Frame after frame, {@link #BANDS} numbers each. */
    float[] of(float[] samples) {
        int frames = frames(samples.length);
        float[] features = new float[frames * BANDS];
        for (int i = 0; i < frames; i++) {
            cut(samples, i);
            transform();
            for (int band = 0; band < BANDS; band++) {
                features[i * BANDS + band] = (float) Math.log(Math.max(FLOOR, energy(band)));
            }
        }
        return features;
    }

    private void cut(float[] samples, int index) {
        int start = index * SHIFT + SHIFT / 2 - FRAME / 2;
        double mean = 0;
        for (int i = 0; i < FRAME; i++) {
            frame[i] = samples[mirrored(start + i, samples.length)];
            mean += frame[i];
        }
        mean /= FRAME;
        for (int i = FRAME - 1; i >= 0; i--) {
            double before = frame[Math.max(0, i - 1)];
            frame[i] = (frame[i] - mean - EMPHASIS * (before - mean)) * WINDOW[i];
        }
    }

    private static int mirrored(int at, int length) {
        int inside = at;
        while (inside < 0 || inside >= length) {
            inside = inside < 0 ? -inside - 1 : 2 * length - 1 - inside;
        }
        return inside;
    }

    private void transform() {
        for (int i = 0; i < POINTS; i++) {
            fourier.put(i, i < FRAME ? frame[i] : 0, 0, real, imaginary);
        }
        fourier.transform(real, imaginary);
    }

    private double energy(int band) {
        double energy = 0;
        double[] weights = TRIANGLES[band];
        for (int i = 0; i < weights.length; i++) {
            int bin = FIRST[band] + i;
            energy += weights[i] * (real[bin] * real[bin] + imaginary[bin] * imaginary[bin]);
        }
        return energy;
    }

    private static double[] window() {
        double[] window = new double[FRAME];
        for (int i = 0; i < FRAME; i++) {
            window[i] = Math.pow(0.5 - 0.5 * Math.cos(2 * Math.PI * i / (FRAME - 1)), 0.85);
        }
        return window;
    }

    private static void triangle(int band) {
        double step = (mel(HIGHEST) - mel(LOWEST)) / (BANDS + 1);
        double left = mel(LOWEST) + band * step;
        double[] weights = new double[POINTS / 2];
        int from = POINTS;
        int to = 0;
        for (int bin = 0; bin < POINTS / 2; bin++) {
            double away = (mel((double) bin * RATE / POINTS) - left) / step;
            weights[bin] = Math.max(0, Math.min(away, 2 - away));
            if (weights[bin] > 0) {
                from = Math.min(from, bin);
                to = bin + 1;
            }
        }
        FIRST[band] = Math.min(from, to);
        TRIANGLES[band] = Arrays.copyOfRange(weights, FIRST[band], to);
    }

    private static double mel(double hertz) {
        return 1127 * Math.log(1 + hertz / 700);
    }
}
