package ai.veritasad.analyzer.detect.logo.match;

/**
 * The direction of the edge at each pixel, as a vector at twice its angle, so that dark on light
 * and light on dark are one; its length says how surely there is an edge, 0 to 1. Coarser levels
 * are means of four pixels each.
 */
public final class EdgeField {

    private static final int LEVELS = 6;

    /** The slope, in grey levels a pixel, at which an edge is half believed. */
    private static final double HALF_BELIEVED = 4;

    /** From this length of the vector on, only its direction counts. */
    private static final double CERTAIN = 0.3;

    private final int[] widths = new int[LEVELS];
    private final int[] heights = new int[LEVELS];
    private final float[][] cosines = new float[LEVELS][];
    private final float[][] sines = new float[LEVELS][];

    EdgeField(byte[] luma, int width, int height) {
        widths[0] = width;
        heights[0] = height;
        cosines[0] = new float[width * height];
        sines[0] = new float[width * height];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                slope(luma, width, x, y);
            }
        }
        for (int level = 1; level < LEVELS; level++) {
            halve(level);
        }
    }

    /** Scharr's operator: its weights add up to 32. */
    private void slope(byte[] luma, int width, int x, int y) {
        int at = y * width + x;
        int nw = luma[at - width - 1] & 0xff;
        int n = luma[at - width] & 0xff;
        int ne = luma[at - width + 1] & 0xff;
        int w = luma[at - 1] & 0xff;
        int e = luma[at + 1] & 0xff;
        int sw = luma[at + width - 1] & 0xff;
        int s = luma[at + width] & 0xff;
        int se = luma[at + width + 1] & 0xff;
        double dx = (3 * (ne - nw) + 10 * (e - w) + 3 * (se - sw)) / 32.0;
        double dy = (3 * (sw - nw) + 10 * (s - n) + 3 * (se - ne)) / 32.0;
        double square = dx * dx + dy * dy;
        double scale = 1 / (square + HALF_BELIEVED * HALF_BELIEVED);
        cosines[0][at] = (float) ((dx * dx - dy * dy) * scale);
        sines[0][at] = (float) (2 * dx * dy * scale);
    }

    private void halve(int level) {
        int from = widths[level - 1];
        int width = Math.max(1, from / 2);
        int height = Math.max(1, heights[level - 1] / 2);
        widths[level] = width;
        heights[level] = height;
        cosines[level] = halved(cosines[level - 1], from, width, height);
        sines[level] = halved(sines[level - 1], from, width, height);
    }

    private static float[] halved(float[] fine, int from, int width, int height) {
        float[] coarse = new float[width * height];
        if (fine.length < 4 || from < 2 || fine.length / from < 2) {
            return coarse;
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 2 * y * from + 2 * x;
                coarse[y * width + x] =
                        (fine[at] + fine[at + 1] + fine[at + from] + fine[at + from + 1]) / 4;
            }
        }
        return coarse;
    }

    public int width() {
        return widths[0];
    }

    public int height() {
        return heights[0];
    }

    float cosine(int x, int y) {
        return cosines[0][y * widths[0] + x];
    }

    float sine(int x, int y) {
        return sines[0][y * widths[0] + x];
    }

    /** How surely there is an edge at a pixel, 0 to 1. */
    double strength(int x, int y) {
        return Math.hypot(cosine(x, y), sine(x, y));
    }

    /**
     * How well an edge at twice the angle of {@code cosine, sine} fits the place {@code x, y}: 1
     * where it runs as the picture's, −1 where across, 0 where there is none or outside.
     */
    double fit(int level, double x, double y, double cosine, double sine) {
        double scale = 1.0 / (1 << level);
        double u = (x + 0.5) * scale - 0.5;
        double v = (y + 0.5) * scale - 0.5;
        int width = widths[level];
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        if (left < 0 || top < 0 || left >= width - 1 || top >= heights[level] - 1) {
            return 0;
        }
        int at = top * width + left;
        double right = u - left;
        double down = v - top;
        double c = between(cosines[level], at, width, right, down);
        double s = between(sines[level], at, width, right, down);
        double length = Math.sqrt(c * c + s * s);
        return length == 0 ? 0 : (c * cosine + s * sine) / length * Math.min(1, length / CERTAIN);
    }

    private static double between(float[] of, int at, int width, double right, double down) {
        double top = of[at] * (1 - right) + of[at + 1] * right;
        double bottom = of[at + width] * (1 - right) + of[at + width + 1] * right;
        return top * (1 - down) + bottom * down;
    }
}
