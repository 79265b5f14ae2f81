package ai.veritasad.analyzer.detect.picture;

/**
 * One of the three square marks in the corners of a QR code.
 *
 * @param x middle, in pixels
 * @param y middle, in pixels
 * @param module side of one module, in pixels
 * @param light whether the mark is light on dark ground
 */
record Mark(float x, float y, float module, boolean light) {

    double distance(Mark other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    boolean isSame(Mark other) {
        return light == other.light && distance(other) < 1.5 * Math.max(module, other.module);
    }

    boolean isLike(Mark other, double ratio) {
        return light == other.light
                && module < ratio * other.module
                && other.module < ratio * module;
    }
}
