package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.function.Predicate;

/**
 * Finds the first and the last frame that show a thing, by halving the time between two samples.
 */
public final class Borders {

    private static final int MOST_LOOKS = 12;

    private final Pictures again;

    public Borders(Pictures again) {
        this.again = again;
    }

    /**
     * When the thing appears: at {@code before} where that frame shows it already, else between it
     * and {@code first}, which does.
     */
    public MediaTime start(MediaTime before, MediaTime first, Predicate<Picture> shows) {
        return shows(before, shows) ? before : change(before, first, shows);
    }

    /** When the thing is gone: between {@code last}, which shows it, and {@code after}. */
    public MediaTime end(MediaTime last, MediaTime after, Predicate<Picture> shows) {
        return change(after, last, shows);
    }

    /** Whether the frame at {@code time} shows the thing. */
    public boolean shows(MediaTime time, Predicate<Picture> shows) {
        return again.at(time).filter(shows).isPresent();
    }

    /** The border between a frame without the thing and one with it. */
    private MediaTime change(MediaTime without, MediaTime with, Predicate<Picture> shows) {
        long dark = without.micros();
        long lit = with.micros();
        for (int i = 0;
                i < MOST_LOOKS && Math.abs(lit - dark) > again.frameLength().micros();
                i++) {
            long middle = (dark + lit) / 2;
            if (shows(new MediaTime(middle), shows)) {
                lit = middle;
            } else {
                dark = middle;
            }
        }
        return new MediaTime(Math.max(dark, lit));
    }
}
