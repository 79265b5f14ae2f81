package ai.veritasad.analyzer.decode.pixel;

import ai.veritasad.analyzer.probe.container.Shape;

/**
 * The size that all pictures of one film get, before and after turning.
 *
 * @param width of the upright picture, before it is turned
 * @param height of the upright picture, before it is turned
 */
public record Geometry(int width, int height, boolean mirrored, int quarterTurns) {

    private static final double LONGEST_SIDE = 1920;

    /** Square pixels, scaled down to fit 1920 × 1920 where larger. */
    public static Geometry of(Shape shape) {
        int width = Math.max(1, shape.squareWidth());
        int height = Math.max(1, shape.storedHeight());
        double scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
        return new Geometry(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                shape.mirrored(),
                shape.quarterTurns());
    }

    int shownWidth() {
        return quarterTurns % 2 == 0 ? width : height;
    }

    int shownHeight() {
        return quarterTurns % 2 == 0 ? height : width;
    }

    boolean isUpright() {
        return quarterTurns == 0 && !mirrored;
    }

    /** The pixels of {@code bytes} each, row by row, mirrored and turned as shown. */
    byte[] turned(byte[] pixels, int bytes) {
        if (isUpright()) {
            return pixels;
        }
        byte[] shown = new byte[pixels.length];
        int across = shownWidth();
        int down = shownHeight();
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int from = source(x, y) * bytes;
                int to = (y * across + x) * bytes;
                for (int i = 0; i < bytes; i++) {
                    shown[to + i] = pixels[from + i];
                }
            }
        }
        return shown;
    }

    /** Index of the stored pixel that is shown at {@code x, y}. */
    private int source(int x, int y) {
        int storedX =
                switch (quarterTurns) {
                    case 1 -> y;
                    case 2 -> width - 1 - x;
                    case 3 -> width - 1 - y;
                    default -> x;
                };
        int storedY =
                switch (quarterTurns) {
                    case 1 -> height - 1 - x;
                    case 2 -> height - 1 - y;
                    case 3 -> x;
                    default -> y;
                };
        return storedY * width + (mirrored ? width - 1 - storedX : storedX);
    }
}
