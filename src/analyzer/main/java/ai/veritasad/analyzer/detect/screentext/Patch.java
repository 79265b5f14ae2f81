package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;

import java.util.Arrays;

/** A small grey image cut out of a picture: rows of brightness 0 to 255. */
final class Patch {

    private final int width;
    private final int height;
    private final byte[] gray;

    /** Takes over {@code gray}, which nobody may change afterwards. */
    Patch(int width, int height, byte[] gray) {
        if (gray.length != width * height) {
            throw new IllegalArgumentException(gray.length + " bytes for " + width + "×" + height);
        }
        this.width = width;
        this.height = height;
        this.gray = gray;
    }

    static Patch cut(Picture picture, Area area) {
        byte[] cut = new byte[area.size()];
        for (int y = 0; y < area.height(); y++) {
            int from = (area.top() + y) * picture.width() + area.left();
            System.arraycopy(picture.luma(), from, cut, y * area.width(), area.width());
        }
        return new Patch(area.width(), area.height(), cut);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, not a copy: read only. */
    byte[] gray() {
        return gray;
    }

    int at(int x, int y) {
        return gray[y * width + x] & 0xff;
    }

    Patch part(Area area) {
        byte[] cut = new byte[area.size()];
        for (int y = 0; y < area.height(); y++) {
            int from = (area.top() + y) * width + area.left();
            System.arraycopy(gray, from, cut, y * area.width(), area.width());
        }
        return new Patch(area.width(), area.height(), cut);
    }

    Patch inverted() {
        byte[] out = new byte[gray.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ~gray[i];
        }
        return new Patch(width, height, out);
    }

    /** Each brightness replaced by its entry in a table of 256. */
    Patch mapped(int[] table) {
        byte[] out = new byte[gray.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) table[gray[i] & 0xff];
        }
        return new Patch(width, height, out);
    }

    int[] histogram() {
        int[] counts = new int[256];
        for (byte pixel : gray) {
            counts[pixel & 0xff]++;
        }
        return counts;
    }

    /** Scaled by cubic convolution (Keys 1981, a = −0.5) after a box filter where it shrinks. */
    Patch scaled(double byX, double byY) {
        int w = Math.max(1, (int) Math.round(width * byX));
        int h = Math.max(1, (int) Math.round(height * byY));
        float[] wide = new float[w * height];
        Kernel columns = Kernel.of(width, w);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < w; x++) {
                float sum = 0;
                for (int k = 0; k < columns.taps; k++) {
                    int tap = x * columns.taps + k;
                    sum += columns.weight[tap] * (gray[y * width + columns.index[tap]] & 0xff);
                }
                wide[y * w + x] = sum;
            }
        }
        return new Patch(w, h, shrunkRows(wide, w, Kernel.of(height, h)));
    }

    private static byte[] shrunkRows(float[] wide, int w, Kernel rows) {
        byte[] out = new byte[w * rows.size];
        float[] line = new float[w];
        for (int y = 0; y < rows.size; y++) {
            Arrays.fill(line, 0.5f);
            for (int k = 0; k < rows.taps; k++) {
                float weight = rows.weight[y * rows.taps + k];
                int from = rows.index[y * rows.taps + k] * w;
                for (int x = 0; x < w; x++) {
                    line[x] += weight * wide[from + x];
                }
            }
            for (int x = 0; x < w; x++) {
                out[y * w + x] = (byte) Math.clamp((int) line[x], 0, 255);
            }
        }
        return out;
    }

    /** For each pixel of the target: which source pixels it takes, and how much of each. */
    private record Kernel(int size, int taps, int[] index, float[] weight) {

        static Kernel of(int from, int to) {
            double step = (double) from / to;
            double reach = Math.max(1, step);
            int taps = (int) Math.ceil(4 * reach) + 1;
            Kernel kernel = new Kernel(to, taps, new int[to * taps], new float[to * taps]);
            for (int i = 0; i < to; i++) {
                kernel.fill(i, (i + 0.5) * step - 0.5, reach, from);
            }
            return kernel;
        }

        private void fill(int i, double centre, double reach, int from) {
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
    }
}
