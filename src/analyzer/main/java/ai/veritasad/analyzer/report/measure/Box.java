package ai.veritasad.analyzer.report.measure;

/** A rectangle in the shown picture; all figures are fractions of its width and height, 0 to 1. */
public record Box(double x, double y, double width, double height) {

    public static final Box WHOLE = new Box(0, 0, 1, 1);

    private static final double ROUNDING = 1e-9;

    public Box {
        if (!(x >= 0 && y >= 0 && width >= 0 && height >= 0)
                || x + width > 1 + ROUNDING
                || y + height > 1 + ROUNDING) {
            throw new IllegalArgumentException(
                    "a box lies inside the picture: " + x + "," + y + " " + width + "×" + height);
        }
    }

    /**
     * The box of pixels {@code left, top, width, height} in a picture of the given size, clipped to
     * it.
     */
    public static Box ofPixels(
            double left,
            double top,
            double width,
            double height,
            int pictureWidth,
            int pictureHeight) {
        double x = Math.clamp(left / pictureWidth, 0, 1);
        double y = Math.clamp(top / pictureHeight, 0, 1);
        double right = Math.clamp((left + width) / pictureWidth, x, 1);
        double bottom = Math.clamp((top + height) / pictureHeight, y, 1);
        return new Box(x, y, right - x, bottom - y);
    }

    public Box hull(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Box(
                left, top, Math.min(1 - left, right - left), Math.min(1 - top, bottom - top));
    }

    /** Intersection over union, 0 to 1. */
    public double iou(Box other) {
        double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        double shared = Math.max(0, w) * Math.max(0, h);
        double union = width * height + other.width * other.height - shared;
        return union <= 0 ? 0 : shared / union;
    }
}
