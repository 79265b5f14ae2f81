package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.Area;
import ai.veritasad.analyzer.detect.Template;

import java.util.OptionalInt;

/**
 * Finds how far a line ran sideways between two pictures where each shows only a part of it: its
 * columns are laid over each other until they fit.
 */
final class Crawl {

    private static final double LIKE_HEIGHT = 1.3;
    private static final double SAME = 0.6;
    private static final int LEAST_SHARED = 48;
    private static final double LEAST_PART = 0.5;

    private Crawl() {}

    /** Columns that the line moved to the right, below zero to the left; empty for another line. */
    static OptionalInt shift(Template before, Picture picture, Area now) {
        Area old = before.area();
        double heights =
                (double) Math.max(old.height(), now.height())
                        / Math.min(old.height(), now.height());
        if (heights > LIKE_HEIGHT || 2 * old.sharedRows(now) < old.height()) {
            return OptionalInt.empty();
        }
        int[][] then = before.profile();
        int[][] here = new Template(picture, now).profile();
        int least =
                Math.max(
                        LEAST_SHARED,
                        (int) (LEAST_PART * Math.min(then[0].length, here[0].length)));
        int best = 0;
        double most = 0;
        for (int d = least - then[0].length; d <= here[0].length - least; d++) {
            double likeness = likeness(then, here, d);
            if (likeness > most) {
                most = likeness;
                best = d;
            }
        }
        return most >= SAME ? OptionalInt.of(best + now.left() - old.left()) : OptionalInt.empty();
    }

    /** How alike the columns are that both have when {@code then} is moved by {@code d}. */
    private static double likeness(int[][] then, int[][] here, int d) {
        int from = Math.max(0, d);
        int to = Math.min(here[0].length, then[0].length + d);
        double product = 0;
        double a = 0;
        double b = 0;
        for (int half = 0; half < 2; half++) {
            for (int x = from; x < to; x++) {
                int p = then[half][x - d];
                int q = here[half][x];
                product += (double) p * q;
                a += (double) p * p;
                b += (double) q * q;
            }
        }
        return a == 0 || b == 0 ? 0 : product / Math.sqrt(a * b);
    }
}
