package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Span;

/** Finds the first and the last frame that show a line, by halving the time between two samples. */
final class Borders {

    private static final double LIKE = 0.5;
    private static final int MOST_LOOKS = 12;

    private final Pictures again;

    Borders(Pictures again) {
        this.again = again;
    }

    /**
     * The line's span to the frame, where it kept what it looked like; else as the samples tell.
     */
    Span exact(ReadLine line) {
        return line.edges()
                .map(edges -> new Span(start(line, edges.opening()), end(line, edges.closing())))
                .orElseGet(line::roughly);
    }

    private MediaTime start(ReadLine line, Template template) {
        return shows(line.times().before(), template)
                ? line.times().before()
                : change(line.times().before(), line.times().first(), template);
    }

    private MediaTime end(ReadLine line, Template template) {
        return change(line.times().after(), line.times().last(), template);
    }

    /** The first moment, coming from {@code without}, that shows the line; {@code with} does. */
    private MediaTime change(MediaTime without, MediaTime with, Template template) {
        long dark = without.micros();
        long lit = with.micros();
        for (int i = 0;
                i < MOST_LOOKS && Math.abs(lit - dark) > again.frameLength().micros();
                i++) {
            long middle = (dark + lit) / 2;
            if (shows(new MediaTime(middle), template)) {
                lit = middle;
            } else {
                dark = middle;
            }
        }
        return new MediaTime(Math.max(dark, lit));
    }

    private boolean shows(MediaTime time, Template template) {
        return again.at(time).filter(picture -> template.likeness(picture) >= LIKE).isPresent();
    }
}
