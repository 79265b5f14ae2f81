package ai.veritasad.analyzer.detect.fingerprint;

import ai.veritasad.analyzer.decode.Glance;
import ai.veritasad.analyzer.decode.Picture;

/**
 * A picture as 64 bits: whether brightness grows from each of 8 × 8 parts to the part right of it
 * (a difference hash). Pictures of one scene differ in few bits, whatever their size and codec.
 */
public final class PictureHash {

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;

    private PictureHash() {}

    /** Of a picture's brightness. */
    public static long of(Picture picture) {
        byte[] luma = picture.luma();
        return of(
                picture.width(), picture.height(), (x, y) -> luma[y * picture.width() + x] & 0xff);
    }

    /** Of a keyframe's small colours, as {@link Glance#colours()} keeps them. */
    public static long of(byte[] colours) {
        return of(
                Glance.COLOURS_WIDTH,
                Glance.COLOURS_HEIGHT,
                (x, y) -> {
                    int at = 3 * (y * Glance.COLOURS_WIDTH + x);
                    // Weights of ITU-R BT.601, of blue, green and red.
                    return 0.114 * (colours[at] & 0xff)
                            + 0.587 * (colours[at + 1] & 0xff)
                            + 0.299 * (colours[at + 2] & 0xff);
                });
    }

    /** Bits by which two pictures differ, 0 to 64. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private interface Brightness {
        double at(int x, int y);
    }

    private static long of(int width, int height, Brightness brightness) {
        long bits = 0;
        for (int row = 0; row < ROWS; row++) {
            int top = row * height / ROWS;
            int bottom = Math.max(top + 1, (row + 1) * height / ROWS);
            double before = 0;
            for (int column = 0; column < COLUMNS; column++) {
                double left = (double) column * width / COLUMNS;
                double here = mean(brightness, left, left + (double) width / COLUMNS, top, bottom);
                // So that noise on an even ground says nothing.
                bits = column == 0 ? bits : bits << 1 | (here > before + 0.5 ? 1 : 0);
                before = here;
            }
        }
        return bits;
    }

    /** Columns that are only partly within count by their part. */
    private static double mean(
            Brightness brightness, double left, double right, int top, int bottom) {
        double sum = 0;
        double weight = 0;
        for (int x = (int) left; x < right - 1e-9; x++) {
            double part = Math.min(right, x + 1) - Math.max(left, x);
            for (int y = top; y < bottom; y++) {
                sum += part * brightness.at(x, y);
                weight += part;
            }
        }
        return sum / weight;
    }
}
