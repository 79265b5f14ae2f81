package ai.veritasad.analyzer.decode.pixel;

import org.bytedeco.javacpp.BytePointer;

/** Copies rows of pixels out of native memory. */
public final class Rows {

    private Rows() {}

    /** {@code height} rows of {@code length} bytes, which lie {@code stride} bytes apart. */
    public static byte[] packed(BytePointer first, int stride, int length, int height) {
        byte[] rows = new byte[length * height];
        if (stride == length) {
            first.get(rows);
            return rows;
        }
        long start = first.position();
        for (int y = 0; y < height; y++) {
            first.position(start + (long) y * stride).get(rows, y * length, length);
        }
        first.position(start);
        return rows;
    }
}
