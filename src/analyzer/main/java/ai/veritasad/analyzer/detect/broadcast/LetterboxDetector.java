package ai.veritasad.analyzer.detect.broadcast;

import ai.veritasad.analyzer.detect.trace.PictureTrace;
import ai.veritasad.analyzer.detect.trace.PictureTrace.Bars;

import java.util.ArrayList;
import java.util.List;

/** Finds stretches in which black bars of one size lie beside the picture. */
public final class LetterboxDetector {

    /** Bars from the first to the last second they are seen. */
    public record Stretch(double from, double to, Bars bars) {}

    /** The bars of a frame without any. */
    public static final Bars NONE = new Bars(0, 0, 0, 0);

    private static final double LEAST = 0.04;
    private static final double ALIKE = 0.02;
    private static final int LEAST_LOOKS = 3;
    private static final double DARK = 0.9;

    private LetterboxDetector() {}

    /** Ascending; a stretch begins and ends where a shot does. */
    public static List<Stretch> stretches(PictureTrace film, double[] cuts, double length) {
        List<Stretch> found = new ArrayList<>();
        List<PictureTrace.Look> looks =
                film.looks().stream().filter(look -> look.dark() < DARK).toList();
        int from = 0;
        while (from < looks.size()) {
            int to = from + 1;
            while (to < looks.size() && areAlike(barsOf(looks, from), barsOf(looks, to))) {
                to++;
            }
            if (to - from >= LEAST_LOOKS && !barsOf(looks, from).equals(NONE)) {
                double before = from == 0 ? 0 : looks.get(from - 1).at();
                double after = to == looks.size() ? length : looks.get(to).at();
                found.add(
                        new Stretch(
                                from == 0 ? 0 : cut(cuts, before, looks.get(from).at()),
                                to == looks.size()
                                        ? length
                                        : cut(cuts, looks.get(to - 1).at(), after),
                                barsOf(looks, from)));
            }
            from = to;
        }
        return found;
    }

    private static Bars barsOf(List<PictureTrace.Look> looks, int index) {
        return standing(looks.get(index).bars());
    }

    /** Bars lie on both sides and are of one size; all else is a dark picture. */
    public static Bars standing(Bars bars) {
        boolean rows =
                Math.min(bars.top(), bars.bottom()) >= LEAST
                        && Math.abs(bars.top() - bars.bottom()) <= ALIKE;
        boolean columns =
                Math.min(bars.left(), bars.right()) >= LEAST
                        && Math.abs(bars.left() - bars.right()) <= ALIKE;
        if (!rows && !columns) {
            return NONE;
        }
        return new Bars(
                rows ? bars.top() : 0,
                rows ? bars.bottom() : 0,
                columns ? bars.left() : 0,
                columns ? bars.right() : 0);
    }

    /** Whether both leave the same part of the frame to the picture. */
    public static boolean areAlike(Bars one, Bars other) {
        return Math.abs(one.top() - other.top()) <= ALIKE
                && Math.abs(one.left() - other.left()) <= ALIKE;
    }

    /** The last cut after the one and up to the other time; the latter where there is none. */
    static double cut(double[] cuts, double after, double upTo) {
        double found = upTo;
        for (double cut : cuts) {
            if (cut > after && cut <= upTo + 1e-6) {
                found = cut;
            }
        }
        return found;
    }
}
