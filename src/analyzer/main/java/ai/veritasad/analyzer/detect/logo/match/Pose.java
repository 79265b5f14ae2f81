package ai.veritasad.analyzer.detect.logo.match;

import ai.veritasad.analyzer.report.measure.Box;

/**
 * Where a logo lies in a picture: the affine map from the logo, whose shorter side is 1 long, to
 * pixels, x' = a·x + b·y + c and y' = d·x + e·y + f.
 */
public record Pose(double a, double b, double c, double d, double e, double f) {

    /** Turned by {@code angle} (radians, clockwise as pixels go), {@code size} pixels a side. */
    static Pose similar(double size, double angle, double x, double y) {
        double cos = size * Math.cos(angle);
        double sin = size * Math.sin(angle);
        return new Pose(cos, -sin, x, sin, cos, y);
    }

    double x(double x, double y) {
        return a * x + b * y + c;
    }

    double y(double x, double y) {
        return d * x + e * y + f;
    }

    /** Whether the point {@code x, y} of the logo at another pose lies in it at this one. */
    boolean holds(Pose other, double x, double y, double width, double height) {
        double right = other.x(x, y) - c;
        double down = other.y(x, y) - f;
        double area = a * e - b * d;
        double u = (e * right - b * down) / area;
        double v = (a * down - d * right) / area;
        return u >= 0 && v >= 0 && u <= width && v <= height;
    }

    /** Pixels that the shorter side is long, of a square of the same area. */
    double size() {
        return Math.sqrt(Math.abs(a * e - b * d));
    }

    double angle() {
        return Math.atan2(d - b, a + e);
    }

    /**
     * How much longer the one axis is than the other, and how much they lean; 0 for a similarity.
     */
    double distortion() {
        double shape = Math.hypot(a + e, d - b);
        return shape == 0 ? Double.POSITIVE_INFINITY : Math.hypot(a - e, d + b) / shape;
    }

    /** The same, changed about the logo's point {@code x, y}. */
    Pose changed(
            double x,
            double y,
            double right,
            double down,
            double grown,
            double turned,
            double wider,
            double leaning) {
        double cos = Math.cos(turned) * grown;
        double sin = Math.sin(turned) * grown;
        double p = cos * (1 + wider);
        double q = -sin + leaning * grown;
        double r = sin;
        double s = cos;
        double na = p * a + q * d;
        double nb = p * b + q * e;
        double nd = r * a + s * d;
        double ne = r * b + s * e;
        double cx = x(x, y) + right;
        double cy = y(x, y) + down;
        return new Pose(na, nb, cx - na * x - nb * y, nd, ne, cy - nd * x - ne * y);
    }

    /** What a logo {@code width} by {@code height} takes of a picture. */
    public Box box(double width, double height, int pictureWidth, int pictureHeight) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double u = (corner & 1) * width;
            double v = (corner >> 1) * height;
            left = Math.min(left, x(u, v));
            right = Math.max(right, x(u, v));
            top = Math.min(top, y(u, v));
            bottom = Math.max(bottom, y(u, v));
        }
        return Box.ofPixels(left, top, right - left, bottom - top, pictureWidth, pictureHeight);
    }
}
