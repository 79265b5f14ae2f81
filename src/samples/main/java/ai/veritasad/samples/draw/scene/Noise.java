package ai.veritasad.samples.draw.scene;

/**
 * Smooth noise over the plane, the same for the same seed: values at whole points, blended between
 * them (value noise).
 */
record Noise(long seed) {

    /** 0 to 1. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = eased(x - left);
        double down = eased(y - top);
        double above = blended(corner(left, top), corner(left + 1, top), across);
        double below = blended(corner(left, top + 1), corner(left + 1, top + 1), across);
        return blended(above, below, down);
    }

    /** Four layers, each twice as fine and half as strong; 0 to 1. */
    double rough(double x, double y) {
        double sum = 0;
        double weight = 0.5;
        double finer = 1;
        for (int layer = 0; layer < 4; layer++) {
            sum += weight * at(x * finer + 31 * layer, y * finer);
            weight /= 2;
            finer *= 2;
        }
        return sum / 0.9375;
    }

    /** A value 0 to 1 that differs wildly from point to point; the mixing is MurmurHash3's. */
    double corner(int x, int y) {
        long mixed = seed * 0x9E3779B97F4A7C15L + x * 0x632BE59BD9B4E019L + y * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        mixed ^= mixed >>> 33;
        return (mixed >>> 11) * 0x1p-53;
    }

    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }

    private static double blended(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
