package ai.veritasad.desktop.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The marks of a ruler, as close as their numbers allow. */
final class Ruler {

    /**
     * A mark at a time.
     *
     * @param label empty for the small marks between
     */
    record Tick(long time, String label) {}

    private static final long SECOND = 1_000_000;
    private static final long[] STEPS = {
        10_000,
        20_000,
        50_000,
        100_000,
        200_000,
        500_000,
        SECOND,
        2 * SECOND,
        5 * SECOND,
        10 * SECOND,
        15 * SECOND,
        30 * SECOND,
        60 * SECOND,
        120 * SECOND,
        300 * SECOND,
        600 * SECOND,
        900 * SECOND,
        1800 * SECOND,
        3600 * SECOND,
        7200 * SECOND,
        14_400 * SECOND,
        36_000 * SECOND,
        86_400 * SECOND
    };
    private static final int PARTS = 5;

    private Ruler() {}

    /**
     * All marks that are seen, ascending.
     *
     * @param room pixels that a number needs with its distance to the next
     */
    static List<Tick> ticks(Viewport view, double width, double room) {
        long step = step(view.microsPerPixel(width) * room);
        List<Tick> ticks = new ArrayList<>();
        long part = step / PARTS;
        for (long time = view.start() / part * part; time <= view.end(); time += part) {
            ticks.add(new Tick(time, time % step == 0 ? label(time, step) : ""));
        }
        return ticks;
    }

    /** The smallest of the usual steps that is not shorter. */
    static long step(double least) {
        for (long step : STEPS) {
            if (step >= least) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** {@code 1:02:03}, or {@code 2:03} under an hour; with so many decimals as the step needs. */
    static String label(long time, long step) {
        long seconds = time / SECOND;
        String text =
                seconds >= 3600
                        ? String.format(
                                Locale.ROOT,
                                "%d:%02d:%02d",
                                seconds / 3600,
                                seconds / 60 % 60,
                                seconds % 60)
                        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        if (step >= SECOND) {
            return text;
        }
        long hundredths = time % SECOND / 10_000;
        return step >= 100_000
                ? text + "." + hundredths / 10
                : text + String.format(Locale.ROOT, ".%02d", hundredths);
    }
}
