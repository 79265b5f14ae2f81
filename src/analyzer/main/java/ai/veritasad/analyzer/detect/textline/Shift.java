package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Profile;
import ai.veritasad.analyzer.detect.patch.Template;

import java.util.Optional;

/** Finds where a line that moved between two pictures stands now. */
final class Shift {

    private static final double LIKE_SIZE = 1.25;

    /** Least likeness of the columns alone that is worth a look at the strokes. */
    private static final double PROMISING = 0.45;

    /** Whatever moves farther between two pictures, as a part of their size, is another line. */
    private static final double FARTHEST = 0.16;

    private Shift() {}

    /** The place of the template's line at the candidate; empty when that is another line. */
    static Optional<Area> find(Template template, Candidate candidate, double least) {
        Area old = template.area();
        Area now = candidate.wide();
        Picture picture = candidate.picture();
        if (ratio(now.height(), old.height()) > LIKE_SIZE
                || ratio(now.width(), old.width()) > LIKE_SIZE) {
            return Optional.empty();
        }
        int dx = middleX(now) - middleX(old);
        int dy = middleY(now) - middleY(old);
        if (Math.abs(dx) > FARTHEST * picture.width()
                || Math.abs(dy) > FARTHEST * picture.height()) {
            return Optional.empty();
        }
        int reach = Math.max(4, old.height() / 3);
        int aside = now.left() - old.left();
        Profile.Fit fit =
                template.profile()
                        .bestFit(
                                candidate.template().profile(),
                                dx - reach - aside,
                                dx + reach - aside);
        return fit.likeness() < PROMISING
                ? Optional.empty()
                : exactly(template, picture, fit.shift() + aside, dy, reach / 2, least);
    }

    private static Optional<Area> exactly(
            Template template, Picture picture, int dx, int dy, int reach, double least) {
        int bestX = dx;
        int bestY = dy;
        double best = 0;
        for (int y = dy - reach; y <= dy + reach; y++) {
            double likeness = template.roughLikeness(picture, dx, y);
            if (likeness > best) {
                best = likeness;
                bestY = y;
            }
        }
        best = 0;
        for (int x = dx - 1; x <= dx + 1; x++) {
            double likeness = template.likeness(picture, x, bestY);
            if (likeness > best) {
                best = likeness;
                bestX = x;
            }
        }
        return best >= least ? Optional.of(template.area().moved(bestX, bestY)) : Optional.empty();
    }

    private static int middleX(Area area) {
        return area.left() + area.width() / 2;
    }

    private static int middleY(Area area) {
        return area.top() + area.height() / 2;
    }

    private static double ratio(int a, int b) {
        return (double) Math.max(a, b) / Math.max(1, Math.min(a, b));
    }
}
