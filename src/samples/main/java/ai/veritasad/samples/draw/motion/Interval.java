package ai.veritasad.samples.draw.motion;

/** A stretch of a film in seconds: {@code from} belongs to it, {@code to} doesn't. */
public record Interval(double from, double to) {

    public Interval {
        if (!(from >= 0) || !(to > from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    public double length() {
        return to - from;
    }

    public double middle() {
        return (from + to) / 2;
    }

    public boolean contains(double seconds) {
        return seconds >= from && seconds < to;
    }
}
