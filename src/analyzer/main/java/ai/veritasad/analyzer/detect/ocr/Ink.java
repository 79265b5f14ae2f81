package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;

/**
 * Letters told from their ground in one patch by brightness (Otsu 1979).
 *
 * @param dark whether the letters are darker than the ground
 * @param threshold brightness between both: at most it is dark
 * @param ink mean brightness of the letters
 * @param ground mean brightness of the ground
 * @param share the letters' part of all pixels, 0 to 1
 */
public record Ink(boolean dark, int threshold, double ink, double ground, double share) {

    public static Ink of(Patch patch) {
        int[] histogram = patch.histogram();
        int threshold = otsu(histogram, patch.gray().length);
        double[] mean = new double[2];
        long[] count = new long[2];
        for (int v = 0; v < 256; v++) {
            int side = v <= threshold ? 0 : 1;
            mean[side] += (double) v * histogram[v];
            count[side] += histogram[v];
        }
        for (int side = 0; side < 2; side++) {
            mean[side] = count[side] == 0 ? threshold : mean[side] / count[side];
        }
        boolean dark = isGroundLight(patch, threshold);
        double share = (double) count[dark ? 0 : 1] / patch.gray().length;
        return new Ink(dark, threshold, mean[dark ? 0 : 1], mean[dark ? 1 : 0], share);
    }

    /**
     * Bright letters with a dark contour on a ground between both, or dark ones with a bright
     * contour: the contour counts as ground.
     */
    public static Ink withContour(Patch patch, boolean dark) {
        int[] histogram = patch.histogram();
        int middle = otsu(histogram, patch.gray().length);
        int[] side = new int[256];
        int pixels = 0;
        for (int v = dark ? 0 : middle + 1; v < (dark ? middle + 1 : 256); v++) {
            side[v] = histogram[v];
            pixels += histogram[v];
        }
        int threshold = pixels == 0 ? middle : otsu(side, pixels);
        double[] inner = mean(histogram, dark ? 0 : threshold + 1, dark ? threshold + 1 : 256);
        double[] near =
                mean(
                        histogram,
                        dark ? threshold + 1 : middle + 1,
                        dark ? middle + 1 : threshold + 1);
        return new Ink(dark, threshold, inner[0], near[0], inner[1] / patch.gray().length);
    }

    /** Mean and number of the pixels of a range of brightness. */
    private static double[] mean(int[] histogram, int from, int to) {
        double sum = 0;
        long count = 0;
        for (int v = from; v < to; v++) {
            sum += (double) v * histogram[v];
            count += histogram[v];
        }
        return new double[] {count == 0 ? from : sum / count, count};
    }

    /** The edge of a patch is mostly ground. */
    private static boolean isGroundLight(Patch patch, int threshold) {
        int light = 0;
        int all = 0;
        int last = patch.height() - 1;
        for (int x = 0; x < patch.width(); x++) {
            light += patch.at(x, 0) > threshold ? 1 : 0;
            light += patch.at(x, last) > threshold ? 1 : 0;
            all += 2;
        }
        for (int y = 0; y < patch.height(); y++) {
            light += patch.at(0, y) > threshold ? 1 : 0;
            light += patch.at(patch.width() - 1, y) > threshold ? 1 : 0;
            all += 2;
        }
        return 2 * light > all;
    }

    private static int otsu(int[] histogram, int pixels) {
        double total = 0;
        for (int v = 0; v < 256; v++) {
            total += (double) v * histogram[v];
        }
        double below = 0;
        double sum = 0;
        double best = -1;
        int threshold = 127;
        for (int v = 0; v < 255; v++) {
            below += histogram[v];
            sum += (double) v * histogram[v];
            double above = pixels - below;
            if (below > 0 && above > 0) {
                double apart = sum / below - (total - sum) / above;
                double between = below * above * apart * apart;
                if (between > best) {
                    best = between;
                    threshold = v;
                }
            }
        }
        return threshold;
    }

    boolean isInk(int brightness) {
        return dark == (brightness <= threshold);
    }

    /** Contrast ratio of letters and ground after WCAG 2.2, from grey alone: 1 to 21. */
    public double contrast() {
        double a = luminance(ink) + 0.05;
        double b = luminance(ground) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(double gray) {
        double c = gray / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The patch as black letters on white, brightness between both kept. */
    Patch blackOnWhite(Patch patch) {
        int[] table = new int[256];
        for (int v = 0; v < 256; v++) {
            double part = (v - ink) / (ground - ink == 0 ? 1 : ground - ink);
            table[v] = Math.clamp(Math.round(255 * part), 0, 255);
        }
        return patch.mapped(table);
    }

    /** The rows from the first to the last of the line's main band of letters. */
    public Area bounds(Patch patch) {
        int[] rows = new int[patch.height()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < patch.width(); x++) {
                rows[y] += isInk(patch.at(x, y)) ? 1 : 0;
            }
        }
        int peak = 0;
        for (int y = 0; y < rows.length; y++) {
            peak = rows[y] > rows[peak] ? y : peak;
        }
        int least = Math.max(1, rows[peak] / 12);
        int top = peak;
        while (top > 0 && rows[top - 1] >= least) {
            top--;
        }
        int bottom = peak;
        while (bottom < rows.length - 1 && rows[bottom + 1] >= least) {
            bottom++;
        }
        return new Area(0, top, patch.width(), bottom + 1 - top);
    }
}
