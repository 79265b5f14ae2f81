package ai.veritasad.analyzer.detect.screentext;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.Area;
import ai.veritasad.analyzer.detect.Template;

import java.util.Optional;

/** Finds where a line that moved between two pictures stands now. */
final class Shift {

    private static final double LIKE_SIZE = 1.25;
    private static final int COARSE = 2;

    /** Whatever moves farther between two pictures, as a part of their size, is another line. */
    private static final double FARTHEST = 0.16;

    private Shift() {}

    /**
     * The place of the template's line near the candidate {@code line}; empty when that is another
     * line.
     */
    static Optional<Area> find(Template template, Picture picture, Area line, double least) {
        Area old = template.area();
        int margin = Math.max(3, line.height() / 3);
        Area like = line.widened(margin, margin, picture.width(), picture.height());
        if (ratio(like.height(), old.height()) > LIKE_SIZE
                || ratio(like.width(), old.width()) > LIKE_SIZE) {
            return Optional.empty();
        }
        int dx = like.left() + like.width() / 2 - old.left() - old.width() / 2;
        int dy = like.top() + like.height() / 2 - old.top() - old.height() / 2;
        if (Math.abs(dx) > FARTHEST * picture.width()
                || Math.abs(dy) > FARTHEST * picture.height()) {
            return Optional.empty();
        }
        int reach = Math.max(4, old.height() / 3);
        int bestX = dx;
        int bestY = dy;
        double best = 0;
        for (int y = dy - reach / 2; y <= dy + reach / 2; y++) {
            for (int x = dx - reach; x <= dx + reach; x += COARSE) {
                double likeness = template.roughLikeness(picture, x, y);
                if (likeness > best) {
                    best = likeness;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        best = template.likeness(picture, bestX, bestY);
        for (int x : new int[] {bestX - 1, bestX + 1}) {
            double likeness = template.likeness(picture, x, bestY);
            if (likeness > best) {
                best = likeness;
                bestX = x;
            }
        }
        return best >= least ? Optional.of(old.moved(bestX, bestY)) : Optional.empty();
    }

    private static double ratio(int a, int b) {
        return (double) Math.max(a, b) / Math.max(1, Math.min(a, b));
    }
}
