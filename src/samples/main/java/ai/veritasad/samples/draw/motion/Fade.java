package ai.veritasad.samples.draw.motion;

/** Seconds that a drawing takes to appear and to vanish. */
public record Fade(double in, double out) {

    public static final Fade NONE = new Fade(0, 0);

    public Fade {
        if (!(in >= 0) || !(out >= 0)) {
            throw new IllegalArgumentException("fade " + in + ", " + out);
        }
    }

    /** 0 to 1 at {@code seconds}, for a drawing shown during {@code span}. */
    public double opacity(Interval span, double seconds) {
        if (!span.contains(seconds)) {
            return 0;
        }
        double rising = in == 0 ? 1 : (seconds - span.from()) / in;
        double falling = out == 0 ? 1 : (span.to() - seconds) / out;
        return Math.max(0, Math.min(1, Math.min(rising, falling)));
    }
}
