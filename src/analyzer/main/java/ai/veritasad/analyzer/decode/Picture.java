package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.report.measure.MediaTime;

/**
 * The brightness of one frame as it is shown: rotated, 8 bits a pixel, full range, row after row
 * without padding.
 */
public final class Picture {

    private final MediaTime time;
    private final int width;
    private final int height;
    private final byte[] luma;

    /** Takes over {@code luma}, which nobody may change afterwards. */
    public Picture(MediaTime time, int width, int height, byte[] luma) {
        if (luma.length != width * height) {
            throw new IllegalArgumentException(luma.length + " bytes for " + width + "×" + height);
        }
        this.time = time;
        this.width = width;
        this.height = height;
        this.luma = luma;
    }

    public MediaTime time() {
        return time;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: read only. */
    public byte[] luma() {
        return luma;
    }

    /** Brightness 0 to 255. */
    public int at(int x, int y) {
        return luma[y * width + x] & 0xff;
    }
}
