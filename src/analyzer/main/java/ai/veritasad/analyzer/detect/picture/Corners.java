package ai.veritasad.analyzer.detect.picture;

import ai.veritasad.analyzer.detect.patch.Area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Three marks that stand as in a QR code: {@code corner} where both legs meet. */
record Corners(Mark corner, Mark right, Mark below) {

    private static final double LIKE_SIZE = 1.7;
    private static final double LIKE_LEGS = 1.45;
    private static final double MOST_LEAN = 0.35;

    /** Modules between two marks: 14 in the smallest code, 106 in version 24. */
    private static final double SHORTEST = 11;

    private static final double LONGEST = 115;
    private static final double QUIET_ZONE = 4;

    /** All that could be codes, the most regular first. */
    static List<Corners> among(List<Mark> marks) {
        List<Corners> found = new ArrayList<>();
        for (int a = 0; a < marks.size(); a++) {
            for (int b = 0; b < marks.size(); b++) {
                for (int c = b + 1; c < marks.size(); c++) {
                    if (a != b && a != c) {
                        Corners corners = new Corners(marks.get(a), marks.get(b), marks.get(c));
                        if (corners.arePlausible()) {
                            found.add(corners.inOrder());
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Corners::skew));
        return found;
    }

    private boolean arePlausible() {
        if (!corner.isLike(right, LIKE_SIZE)
                || !corner.isLike(below, LIKE_SIZE)
                || !right.isLike(below, LIKE_SIZE)) {
            return false;
        }
        double one = corner.distance(right);
        double other = corner.distance(below);
        double modules = (one + other) / 2 / module();
        return modules > SHORTEST
                && modules < LONGEST
                && Math.max(one, other) < LIKE_LEGS * Math.min(one, other)
                && lean() < MOST_LEAN;
    }

    /** Cosine of the angle between both legs, 0 where it is a right one. */
    private double lean() {
        double dot =
                (right.x() - corner.x()) * (below.x() - corner.x())
                        + (right.y() - corner.y()) * (below.y() - corner.y());
        return Math.abs(dot) / (corner.distance(right) * corner.distance(below));
    }

    /** How far from a square with three equal marks, 0 for none. */
    private double skew() {
        double one = corner.distance(right);
        double other = corner.distance(below);
        double smallest = Math.min(corner.module(), Math.min(right.module(), below.module()));
        double largest = Math.max(corner.module(), Math.max(right.module(), below.module()));
        return lean() + Math.max(one, other) / Math.min(one, other) + largest / smallest;
    }

    private Corners inOrder() {
        float cross =
                (right.x() - corner.x()) * (below.y() - corner.y())
                        - (right.y() - corner.y()) * (below.x() - corner.x());
        return cross >= 0 ? this : new Corners(corner, /* right= */ below, /* below= */ right);
    }

    List<Mark> marks() {
        return List.of(corner, right, below);
    }

    boolean light() {
        return corner.light();
    }

    double module() {
        return (corner.module() + right.module() + below.module()) / 3;
    }

    /** The code without its quiet zone. */
    Area area(int width, int height) {
        return around(3.5, width, height);
    }

    /** The code with its quiet zone. */
    Area wide(int width, int height) {
        return around(3.5 + QUIET_ZONE, width, height);
    }

    private Area around(double modules, int width, int height) {
        double fourthX = right.x() + below.x() - corner.x();
        double fourthY = right.y() + below.y() - corner.y();
        double lowX = Math.min(Math.min(corner.x(), right.x()), Math.min(below.x(), fourthX));
        double lowY = Math.min(Math.min(corner.y(), right.y()), Math.min(below.y(), fourthY));
        double highX = Math.max(Math.max(corner.x(), right.x()), Math.max(below.x(), fourthX));
        double highY = Math.max(Math.max(corner.y(), right.y()), Math.max(below.y(), fourthY));
        double margin = modules * module();
        int left = Math.clamp((int) (lowX - margin), 0, width - 1);
        int top = Math.clamp((int) (lowY - margin), 0, height - 1);
        int end = Math.clamp((int) Math.ceil(highX + margin), left + 1, width);
        int bottom = Math.clamp((int) Math.ceil(highY + margin), top + 1, height);
        return new Area(left, top, end - left, bottom - top);
    }
}
