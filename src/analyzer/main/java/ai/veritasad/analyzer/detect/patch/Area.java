package ai.veritasad.analyzer.detect.patch;

import ai.veritasad.analyzer.report.measure.Box;

/** A rectangle of whole pixels in a picture. */
public record Area(int left, int top, int width, int height) {

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public int size() {
        return width * height;
    }

    /** Whether no part of it lies outside a picture of the given size. */
    public boolean fitsInto(int pictureWidth, int pictureHeight) {
        return left >= 0 && top >= 0 && right() <= pictureWidth && bottom() <= pictureHeight;
    }

    /** Widened by so many pixels on each side, clipped to a picture of the given size. */
    public Area widened(int dx, int dy, int pictureWidth, int pictureHeight) {
        int l = Math.max(0, left - dx);
        int t = Math.max(0, top - dy);
        int r = Math.min(pictureWidth, right() + dx);
        int b = Math.min(pictureHeight, bottom() + dy);
        return new Area(l, t, Math.max(0, r - l), Math.max(0, b - t));
    }

    public Area hull(Area other) {
        int l = Math.min(left, other.left);
        int t = Math.min(top, other.top);
        return new Area(
                l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    public int shared(Area other) {
        int w = Math.min(right(), other.right()) - Math.max(left, other.left);
        int h = sharedRows(other);
        return w > 0 && h > 0 ? w * h : 0;
    }

    /** How many rows both have. */
    public int sharedRows(Area other) {
        return Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(top, other.top));
    }

    /** Columns between both, negative where they overlap. */
    public int gapTo(Area other) {
        return Math.max(left, other.left) - Math.min(right(), other.right());
    }

    /** The shared part as a fraction of the smaller of both. */
    public double covers(Area other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    public Area times(int zoom) {
        return new Area(left * zoom, top * zoom, width * zoom, height * zoom);
    }

    public Area moved(int dx, int dy) {
        return new Area(left + dx, top + dy, width, height);
    }

    public Box box(int pictureWidth, int pictureHeight) {
        return Box.ofPixels(left, top, width, height, pictureWidth, pictureHeight);
    }
}
