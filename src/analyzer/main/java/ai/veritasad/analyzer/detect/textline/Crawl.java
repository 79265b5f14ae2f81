package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Profile;
import ai.veritasad.analyzer.detect.patch.Template;

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
    static OptionalInt shift(Template before, Candidate candidate) {
        Area old = before.area();
        Area now = candidate.wide();
        double heights =
                (double) Math.max(old.height(), now.height())
                        / Math.min(old.height(), now.height());
        if (heights > LIKE_HEIGHT || 2 * old.sharedRows(now) < old.height()) {
            return OptionalInt.empty();
        }
        Profile then = before.profile();
        Profile here = candidate.template().profile();
        int least =
                Math.max(
                        LEAST_SHARED,
                        (int) (LEAST_PART * Math.min(then.columns(), here.columns())));
        Profile.Fit fit = then.bestFit(here, least - then.columns(), here.columns() - least);
        return fit.likeness() >= SAME
                ? OptionalInt.of(fit.shift() + now.left() - old.left())
                : OptionalInt.empty();
    }
}
