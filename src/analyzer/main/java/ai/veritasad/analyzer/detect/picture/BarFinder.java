package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.detect.patch.Area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds upright bar codes: many short runs between two quiet zones, and the same in the rows above
 * and below.
 */
final class BarFinder {

    private static final int ROWS_APART = 12;
    private static final int NEIGHBOUR = 3;
    private static final int MOST = 6;

    /** The shortest code that is believed, EAN-8, has 44 borders. */
    private static final int FEWEST_BORDERS = 40;

    /**
     * In parts of the mean: a run of EAN is at most 4 modules of 1.6 in the mean and its quiet zone
     * 7 at least, the longest run of PDF417 is 8 of 2.1.
     */
    private static final float LONGEST_RUN = 4;

    private static final float SHORTEST_MEAN = 1.8f;
    private static final float LONGEST_MEAN = 16;
    private static final float QUIET_ZONE = 6;

    private final Runs row = new Runs();
    private final Runs near = new Runs();

    /**
     * Where a bar code stands.
     *
     * @param run mean length of its runs, in pixels
     */
    record Bars(Area area, float run) {

        /** With its quiet zones. */
        Area wide(int width, int height) {
            int margin = (int) Math.ceil(QUIET_ZONE * run);
            return area.widened(margin, margin, width, height);
        }
    }

    private record Stretch(float left, float right, int borders) {

        float run() {
            return (right - left) / (borders - 1);
        }
    }

    /** The bar codes in the picture, from top to bottom. */
    List<Bars> find(Picture picture) {
        List<Bars> found = new ArrayList<>();
        for (int y = ROWS_APART; y < picture.height() - ROWS_APART; y += ROWS_APART) {
            row.read(picture.luma(), y * picture.width(), 1, picture.width());
            for (int i = 0; i + FEWEST_BORDERS <= row.count(); i++) {
                Optional<Stretch> stretch = stretch(row, i);
                if (stretch.isPresent() && found.size() < MOST) {
                    i += stretch.get().borders() - 1;
                    add(found, picture, stretch.get(), y);
                }
            }
        }
        return found;
    }

    private void add(List<Bars> found, Picture picture, Stretch stretch, int y) {
        int middle = (int) ((stretch.left() + stretch.right()) / 2);
        Area point = new Area(middle, y, 1, 1);
        if (found.stream().anyMatch(bars -> bars.area().shared(point) > 0)) {
            return;
        }
        int top = reach(picture, stretch, y, -NEIGHBOUR);
        int bottom = reach(picture, stretch, y, NEIGHBOUR);
        if (top < y && bottom > y) {
            int left = (int) stretch.left();
            int width = (int) Math.ceil(stretch.right()) - left;
            found.add(new Bars(new Area(left, top, width, bottom - top + 1), stretch.run()));
        }
    }

    /** The last row in one direction that shows the same stretch, give or take a slant. */
    private int reach(Picture picture, Stretch stretch, int from, int step) {
        Stretch last = stretch;
        int y = from + step;
        while (y >= 0 && y < picture.height()) {
            Optional<Stretch> same = like(picture, last, y);
            if (same.isEmpty()) {
                break;
            }
            last = same.get();
            y += step;
        }
        return y - step;
    }

    private Optional<Stretch> like(Picture picture, Stretch stretch, int y) {
        int margin = (int) Math.ceil(LONGEST_RUN * stretch.run()) + NEIGHBOUR;
        int left = Math.max(0, (int) stretch.left() - margin);
        int right = Math.min(picture.width(), (int) stretch.right() + margin);
        near.read(picture.luma(), y * picture.width() + left, 1, right - left);
        int count = near.count();
        if (count < FEWEST_BORDERS || Math.abs(count - stretch.borders()) > count / 12) {
            return Optional.empty();
        }
        Stretch same = new Stretch(left + near.border(0), left + near.border(count - 1), count);
        boolean ends =
                Math.abs(same.left() - stretch.left()) <= NEIGHBOUR
                        && Math.abs(same.right() - stretch.right()) <= NEIGHBOUR;
        return ends ? Optional.of(same) : Optional.empty();
    }

    /** The runs from border {@code i} up to the next long one, where they could be bars. */
    private static Optional<Stretch> stretch(Runs runs, int i) {
        float first = runs.border(i);
        float mean = (runs.border(i + FEWEST_BORDERS - 1) - first) / (FEWEST_BORDERS - 1);
        float before = first - (i == 0 ? 0 : runs.border(i - 1));
        float longest = LONGEST_RUN * mean;
        if (mean < SHORTEST_MEAN || mean > LONGEST_MEAN || before < longest) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < runs.count() && runs.border(end) - runs.border(end - 1) <= longest) {
            end++;
        }
        return end - i < FEWEST_BORDERS
                ? Optional.empty()
                : Optional.of(new Stretch(first, runs.border(end - 1), end - i));
    }
}
