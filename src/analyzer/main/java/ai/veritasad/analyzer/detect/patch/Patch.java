package ai.veritasad.analyzer.detect.patch;

import ai.veritasad.analyzer.decode.Picture;

/** A small grey image cut out of a picture: rows of brightness 0 to 255. */
public final class Patch {

    private final int width;
    private final int height;
    private final byte[] gray;

    /** Takes over {@code gray}, which nobody may change afterwards. */
    public Patch(int width, int height, byte[] gray) {
        if (gray.length != width * height) {
            throw new IllegalArgumentException(gray.length + " bytes for " + width + "×" + height);
        }
        this.width = width;
        this.height = height;
        this.gray = gray;
    }

    public static Patch whole(Picture picture) {
        return new Patch(picture.width(), picture.height(), picture.luma());
    }

    public static Patch cut(Picture picture, Area area) {
        byte[] cut = new byte[area.size()];
        for (int y = 0; y < area.height(); y++) {
            int from = (area.top() + y) * picture.width() + area.left();
            System.arraycopy(picture.luma(), from, cut, y * area.width(), area.width());
        }
        return new Patch(area.width(), area.height(), cut);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: read only. */
    public byte[] gray() {
        return gray;
    }

    public int at(int x, int y) {
        return gray[y * width + x] & 0xff;
    }

    public Patch part(Area area) {
        byte[] cut = new byte[area.size()];
        for (int y = 0; y < area.height(); y++) {
            int from = (area.top() + y) * width + area.left();
            System.arraycopy(gray, from, cut, y * area.width(), area.width());
        }
        return new Patch(area.width(), area.height(), cut);
    }

    public Patch inverted() {
        byte[] out = new byte[gray.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ~gray[i];
        }
        return new Patch(width, height, out);
    }

    /** Each brightness replaced by its entry in a table of 256. */
    public Patch mapped(int[] table) {
        byte[] out = new byte[gray.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) table[gray[i] & 0xff];
        }
        return new Patch(width, height, out);
    }

    public int[] histogram() {
        int[] counts = new int[256];
        for (byte pixel : gray) {
            counts[pixel & 0xff]++;
        }
        return counts;
    }

    /** The mean of every two by two pixels. */
    public Patch halved() {
        int w = width / 2;
        int h = height / 2;
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int upper = 2 * y * width;
            int lower = upper + width;
            int to = y * w;
            for (int x = 0; x < w; x++) {
                int sum =
                        (gray[upper + 2 * x] & 0xff)
                                + (gray[upper + 2 * x + 1] & 0xff)
                                + (gray[lower + 2 * x] & 0xff)
                                + (gray[lower + 2 * x + 1] & 0xff);
                out[to + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new Patch(w, h, out);
    }

    /** Scaled by cubic convolution, smoothed first where it shrinks. */
    public Patch scaled(double byX, double byY) {
        Resampling columns = new Resampling(width, byX);
        Resampling rows = new Resampling(height, byY);
        return new Patch(
                columns.size(), rows.size(), rows.ofRows(columns.ofColumns(gray), columns.size()));
    }
}
