package ai.veritasad.analyzer.detect.logo.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The edges of a logo as it looks at one size, to be laid over a picture.
 *
 * @param size pixels of its shorter side at which it looks so
 * @param points on edges, in units of the shorter side, those of the silhouette first
 * @param outer how many of them are the silhouette's
 * @param detail how long all edges are, by the circumference of the logo's hull
 * @param flat places inside the logo, away from all edges
 */
record Outline(double size, List<Point> points, int outer, double detail, List<Point> flat) {

    private static final int MOST_POINTS = 260;
    private static final int MOST_FLAT = 120;
    private static final int FEWEST_INNER = 12;
    private static final double EDGE = 0.6;
    private static final double NO_EDGE = 0.08;

    /** Twice the angle of the edge as cosine and sine; both 0 where there is none. */
    record Point(double x, double y, double cosine, double sine) {}

    Outline {
        points = List.copyOf(points);
        flat = List.copyOf(flat);
    }

    /**
     * Of a picture of the logo in grey, {@code size} pixels its shorter side, with {@code margin}
     * pixels of ground around it.
     *
     * @param opaque which pixels are the logo's own
     */
    static Outline of(
            byte[] luma, boolean[] opaque, int width, int height, int margin, double size) {
        EdgeField field = new EdgeField(luma, width, height);
        List<Point> outer = new ArrayList<>();
        List<Point> inner = new ArrayList<>();
        List<Point> flat = new ArrayList<>();
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                double u = (x + 0.5 - margin) / size;
                double v = (y + 0.5 - margin) / size;
                double strength = field.strength(x, y);
                if (strength > EDGE && isRidge(luma, width, x, y)) {
                    List<Point> edges = isInside(opaque, width, x, y) ? inner : outer;
                    edges.add(
                            new Point(
                                    u,
                                    v,
                                    field.cosine(x, y) / strength,
                                    field.sine(x, y) / strength));
                } else if (opaque[y * width + x] && isFlat(field, x, y)) {
                    flat.add(new Point(u, v, 0, 0));
                }
            }
        }
        double detail = (outer.size() + inner.size()) / (2.0 * (width + height - 4 * margin));
        List<Point> edges = new ArrayList<>(some(outer, MOST_POINTS / 2));
        int first = edges.size();
        edges.addAll(some(inner, MOST_POINTS / 2));
        return new Outline(size, edges, first, detail, some(flat, MOST_FLAT));
    }

    private static boolean isInside(boolean[] opaque, int width, int x, int y) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (!opaque[(y + dy) * width + x + dx]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFlat(EdgeField field, int x, int y) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                if (field.strength(x + dx, y + dy) > NO_EDGE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the slope is steepest here, across the edge. */
    private static boolean isRidge(byte[] luma, int width, int x, int y) {
        double dx = slope(luma, width, x, y, 1, 0);
        double dy = slope(luma, width, x, y, 0, 1);
        int sx = (int) Math.round(dx / Math.max(Math.abs(dx), Math.abs(dy)));
        int sy = (int) Math.round(dy / Math.max(Math.abs(dx), Math.abs(dy)));
        double here = Math.hypot(dx, dy);
        return here >= steepness(luma, width, x + sx, y + sy)
                && here > steepness(luma, width, x - sx, y - sy);
    }

    private static double steepness(byte[] luma, int width, int x, int y) {
        return Math.hypot(slope(luma, width, x, y, 1, 0), slope(luma, width, x, y, 0, 1));
    }

    private static double slope(byte[] luma, int width, int x, int y, int right, int down) {
        int at = y * width + x;
        int step = right + down * width;
        return (luma[at + step] & 0xff) - (luma[at - step] & 0xff);
    }

    /** Spread evenly where there are more than {@code most}. */
    private static List<Point> some(List<Point> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((long) i * all.size() / most)));
        }
        return some;
    }

    /** How well the logo's edges fit a picture's at a pose, −1 to 1; about 0 by chance. */
    double fit(EdgeField field, int level, Pose pose) {
        return fit(field, level, pose, 0);
    }

    /** As {@link #fit}, of the edges inside the silhouette alone; 1 where there are few. */
    double innerFit(EdgeField field, int level, Pose pose) {
        return points.size() - outer < FEWEST_INNER ? 1 : fit(field, level, pose, outer);
    }

    private double fit(EdgeField field, int level, Pose pose, int from) {
        double angle = 2 * pose.angle();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double sum = 0;
        for (int i = from; i < points.size(); i++) {
            Point point = points.get(i);
            sum +=
                    field.fit(
                            level,
                            pose.x(point.x, point.y) - 0.5,
                            pose.y(point.x, point.y) - 0.5,
                            point.cosine * cos - point.sine * sin,
                            point.sine * cos + point.cosine * sin);
        }
        return points.size() == from ? 0 : sum / (points.size() - from);
    }

    /** Share of the logo's flat places where the picture has an edge, 0 to 1. */
    double clutter(EdgeField field, Pose pose) {
        int edges = 0;
        for (Point point : flat) {
            int x = (int) Math.floor(pose.x(point.x, point.y));
            int y = (int) Math.floor(pose.y(point.x, point.y));
            boolean inside = x >= 0 && y >= 0 && x < field.width() && y < field.height();
            edges += inside && field.strength(x, y) > EDGE ? 1 : 0;
        }
        return flat.isEmpty() ? 0 : (double) edges / flat.size();
    }
}
