package ai.veritasad.analyzer.detect.trace;

/** The discrete Fourier transform by Cooley and Tukey, radix 2; holds tables only. */
public final class Fourier {

    private final int length;
    private final int shift;
    private final double[] cosines;
    private final double[] sines;

    /** Of so many points, a power of two. */
    public Fourier(int length) {
        this.length = length;
        this.shift = Integer.numberOfLeadingZeros(length) + 1;
        this.cosines = new double[length / 2];
        this.sines = new double[length / 2];
        for (int i = 0; i < length / 2; i++) {
            cosines[i] = Math.cos(2 * Math.PI * i / length);
            sines[i] = -Math.sin(2 * Math.PI * i / length);
        }
    }

    /** Puts a value where {@link #transform} expects it. */
    public void put(int index, double re, double im, double[] real, double[] imaginary) {
        int to = Integer.reverse(index) >>> shift;
        real[to] = re;
        imaginary[to] = im;
    }

    /** Transforms in place what was put there. */
    public void transform(double[] real, double[] imaginary) {
        for (int half = 1; half < length; half *= 2) {
            int step = length / 2 / half;
            for (int start = 0; start < length; start += 2 * half) {
                for (int i = 0; i < half; i++) {
                    double c = cosines[i * step];
                    double s = sines[i * step];
                    int low = start + i;
                    int high = low + half;
                    double re = real[high] * c - imaginary[high] * s;
                    double im = real[high] * s + imaginary[high] * c;
                    real[high] = real[low] - re;
                    imaginary[high] = imaginary[low] - im;
                    real[low] += re;
                    imaginary[low] += im;
                }
            }
        }
    }
}
