package ai.veritasad.samples;

import ai.veritasad.samples.draw.Size;

/** Frame size, frame rate and length of a film. */
public record Format(Size size, int framesPerSecond, double seconds) {

    public Format {
        if (framesPerSecond < 1 || !(seconds > 0)) {
            throw new IllegalArgumentException(framesPerSecond + " fps for " + seconds + " s");
        }
    }

    public int frames() {
        return (int) Math.round(seconds * framesPerSecond);
    }

    /** When frame {@code index}, counted from 0, is shown. */
    public double secondOf(int index) {
        return (double) index / framesPerSecond;
    }
}
