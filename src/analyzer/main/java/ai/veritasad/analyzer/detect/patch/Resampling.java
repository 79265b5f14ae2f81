package ai.veritasad.analyzer.detect.patch;

import java.util.Arrays;

/**
 * Scales one side of an image by cubic convolution (Keys 1981, a = −0.5), widened to a smoothing
 * filter where it shrinks: which source pixels each target pixel takes, and how much of each.
 */
final class Resampling {

    private final int from;
    private final int to;
    private final int taps;
    private final int[] index;
    private final float[] weight;

    Resampling(int from, double by) {
        this.from = from;
        this.to = Math.max(1, (int) Math.round(from * by));
        double step = (double) from / to;
        double reach = Math.max(1, step);
        this.taps = (int) Math.ceil(4 * reach) + 1;
        this.index = new int[to * taps];
        this.weight = new float[to * taps];
        for (int i = 0; i < to; i++) {
            fill(i, (i + 0.5) * step - 0.5, reach);
        }
    }

    private void fill(int i, double centre, double reach) {
        int first = (int) Math.floor(centre - 2 * reach) + 1;
        double sum = 0;
        for (int k = 0; k < taps; k++) {
            double part = cubic((centre - (first + k)) / reach);
            sum += part;
            index[i * taps + k] = Math.clamp(first + k, 0, from - 1);
            weight[i * taps + k] = (float) part;
        }
        for (int k = 0; k < taps; k++) {
            weight[i * taps + k] /= (float) sum;
        }
    }

    private static double cubic(double distance) {
        double t = Math.abs(distance);
        if (t < 1) {
            return (1.5 * t - 2.5) * t * t + 1;
        }
        return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0;
    }

    int size() {
        return to;
    }

    /** Scales the width of an image whose rows are as long as this takes. */
    float[] ofColumns(byte[] gray) {
        int rows = gray.length / from;
        float[] out = new float[to * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < to; x++) {
                float sum = 0;
                for (int k = x * taps; k < (x + 1) * taps; k++) {
                    sum += weight[k] * (gray[y * from + index[k]] & 0xff);
                }
                out[y * to + x] = sum;
            }
        }
        return out;
    }

    /** Scales the height of an image of the given width. */
    byte[] ofRows(float[] image, int width) {
        byte[] out = new byte[width * to];
        float[] line = new float[width];
        for (int y = 0; y < to; y++) {
            Arrays.fill(line, 0.5f);
            for (int k = y * taps; k < (y + 1) * taps; k++) {
                int row = index[k] * width;
                for (int x = 0; x < width; x++) {
                    line[x] += weight[k] * image[row + x];
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) Math.clamp((int) line[x], 0, 255);
            }
        }
        return out;
    }
}
