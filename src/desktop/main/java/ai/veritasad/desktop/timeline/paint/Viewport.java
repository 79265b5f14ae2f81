package ai.veritasad.desktop.timeline.paint;

/**
 * Which part of a film is seen; all in microseconds. Always lies within the film.
 *
 * @param duration of the film, at least 1
 */
public record Viewport(long start, long length, long duration) {

    /** Nothing is open. */
    public static final Viewport NOTHING = new Viewport(0, 1, 1);

    /** The least that can be seen at once. */
    public static final long SHORTEST = 200_000;

    public Viewport {
        duration = Math.max(1, duration);
        length = Math.clamp(length, Math.min(SHORTEST, duration), duration);
        start = Math.clamp(start, 0, duration - length);
    }

    /** All of a film. */
    public static Viewport of(long duration) {
        return new Viewport(0, duration, duration);
    }

    public long end() {
        return start + length;
    }

    public boolean contains(long time) {
        return time >= start && time <= end();
    }

    public Viewport fit() {
        return of(duration);
    }

    /**
     * Nearer or farther, while what is at {@code about} stays at its place on the screen.
     *
     * @param factor how many times as much is seen, below 1 for nearer
     */
    public Viewport zoomed(double factor, long about) {
        long longest =
                Math.clamp(Math.round(length * factor), Math.min(SHORTEST, duration), duration);
        double share = (double) (about - start) / length;
        return new Viewport(about - Math.round(share * longest), longest, duration);
    }

    public Viewport scrolled(long by) {
        return new Viewport(start + by, length, duration);
    }

    /** The least scrolled so that a time is seen, with a little of what follows it. */
    public Viewport showing(long time) {
        if (contains(time)) {
            return this;
        }
        return new Viewport(time - length / 10, length, duration);
    }

    /** As near as a span allows, with a margin. */
    public Viewport around(long from, long until) {
        long margin = (until - from) / 4 + SHORTEST;
        return new Viewport(from - margin, until - from + 2 * margin, duration);
    }

    /** Where a time is drawn in so many pixels; may lie outside. */
    public double x(long time, double width) {
        return (time - start) * width / length;
    }

    /** The reverse of {@link #x}, kept within the film. */
    public long time(double x, double width) {
        return Math.clamp(start + Math.round(x * length / Math.max(1, width)), 0, duration);
    }

    public double microsPerPixel(double width) {
        return length / Math.max(1, width);
    }
}
