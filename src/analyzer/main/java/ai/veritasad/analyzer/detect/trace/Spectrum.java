package ai.veritasad.analyzer.detect.trace;

/** The energy of sound in bands whose distances a ear finds equal. */
final class Spectrum {

    static final int LENGTH = 2048;
    static final int BANDS = SoundTrace.BANDS;

    private static final double LOWEST = 200;
    private static final double HIGHEST = 3400;

    private final Fourier fourier = new Fourier(LENGTH);
    private final double[] window = new double[LENGTH];
    private final int[] edges = new int[BANDS + 1];
    private final double[] real = new double[LENGTH];
    private final double[] imaginary = new double[LENGTH];
    private final float[] ofOne = new float[LENGTH / 2];
    private final float[] ofOther = new float[LENGTH / 2];

    Spectrum(int rate) {
        for (int i = 0; i < LENGTH; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / LENGTH);
        }
        for (int band = 0; band <= BANDS; band++) {
            double hertz = LOWEST * Math.pow(HIGHEST / LOWEST, (double) band / BANDS);
            edges[band] = (int) Math.round(hertz * LENGTH / rate);
        }
    }

    /** Natural logarithms of the energies of two stretches of sound; one transform serves both. */
    void logEnergies(float[] sound, int first, int second, float[] ofFirst, float[] ofSecond) {
        for (int i = 0; i < LENGTH; i++) {
            fourier.put(
                    i,
                    sound[first + i] * window[i],
                    sound[second + i] * window[i],
                    real,
                    imaginary);
        }
        fourier.transform(real, imaginary);
        for (int band = 0; band < BANDS; band++) {
            double one = 0;
            double two = 0;
            for (int bin = edges[band]; bin < Math.max(edges[band] + 1, edges[band + 1]); bin++) {
                int mirror = LENGTH - bin;
                double evenReal = real[bin] + real[mirror];
                double evenImaginary = imaginary[bin] - imaginary[mirror];
                double oddReal = imaginary[bin] + imaginary[mirror];
                double oddImaginary = real[mirror] - real[bin];
                ofOne[bin] = (float) (evenReal * evenReal + evenImaginary * evenImaginary);
                ofOther[bin] = (float) (oddReal * oddReal + oddImaginary * oddImaginary);
                one += ofOne[bin];
                two += ofOther[bin];
            }
            ofFirst[band] = (float) Math.log(one + 1e-9);
            ofSecond[band] = (float) Math.log(two + 1e-9);
        }
    }

    /** Energies of each bin of the first stretch that was asked for last; not a copy. */
    float[] energiesOfFirst() {
        return ofOne;
    }

    /** As {@link #energiesOfFirst()}, of the second. */
    float[] energiesOfSecond() {
        return ofOther;
    }
}
