package ai.veritasad.analyzer.detect.logo.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The edges of a logo as it looks at one size, to be laid over a picture.
 *
 * @param size pixels of its shorter side at which it looks so
 * @param width in units of the shorter side, like everything below
 * @param points on edges, in units of the shorter side, those of the silhouette first
 * @param outer how many of them are the silhouette's
 * @param detail how long all edges are, by the circumference of the logo's hull
 * @param flat places inside the logo, away from all edges
 */
record Outline(
        double size,
        double width,
        double height,
        List<Point> points,
        int outer,
        double detail,
        List<Point> flat) {

    private static final int MOST_POINTS = 260;
    private static final int MOST_FLAT = 120;
    private static final int FEWEST_INNER = 12;
    private static final double EDGE = 0.6;
    private static final double NO_EDGE = 0.08;
    private static final int SIDES = 4;

    /** So much of the width or height something may hide from one side. */
    private static final double COVER = 0.2;

    /** What is seen has to fit better by this than all together would. */
    private static final double HIDDEN = 0.06;

    private static final double LEAST_SEEN = 0.55;

    /**
     * How a logo looks where it may lie.
     *
     * @param edges how well its edges fit, −1 to 1
     * @param inner how well those inside its silhouette do; 1 where there are few
     * @param clutter share of its flat places where the picture has an edge
     */
    record Look(double edges, double inner, double clutter) {

        static final Look NOTHING = new Look(-1, -1, 1);

        double score() {
            return Math.min(edges, inner + 0.1) - 0.3 * clutter;
        }

        private Look hidden() {
            return new Look(edges - HIDDEN, inner - HIDDEN, clutter);
        }
    }

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
        return new Outline(
                size,
                (width - 2 * margin) / size,
                (height - 2 * margin) / size,
                edges,
                first,
                detail,
                some(flat, MOST_FLAT));
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
        double sum = 0;
        for (double one : fits(field, level, pose)) {
            sum += one;
        }
        return points.isEmpty() ? 0 : sum / points.size();
    }

    private double[] fits(EdgeField field, int level, Pose pose) {
        double angle = 2 * pose.angle();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] fits = new double[points.size()];
        for (int i = 0; i < fits.length; i++) {
            Point point = points.get(i);
            fits[i] =
                    field.fit(
                            level,
                            pose.x(point.x, point.y) - 0.5,
                            pose.y(point.x, point.y) - 0.5,
                            point.cosine * cos - point.sine * sin,
                            point.sine * cos + point.cosine * sin);
        }
        return fits;
    }

    /** How well all of it fits, or all but one side that something hides. */
    Look look(EdgeField field, int level, Pose pose) {
        double[] fits = fits(field, level, pose);
        boolean[] edges = clutter(field, pose);
        Look best = look(fits, edges, -1);
        for (int side = 0; side < SIDES; side++) {
            Look without = look(fits, edges, side);
            best = without.score() - HIDDEN > best.score() ? without.hidden() : best;
        }
        return best;
    }

    private Look look(double[] fits, boolean[] edges, int side) {
        double all = 0;
        double own = 0;
        int seen = 0;
        int inner = 0;
        for (int i = 0; i < fits.length; i++) {
            if (!isAt(side, points.get(i))) {
                all += fits[i];
                seen++;
                own += i < outer ? 0 : fits[i];
                inner += i < outer ? 0 : 1;
            }
        }
        int free = 0;
        int disturbed = 0;
        for (int i = 0; i < edges.length; i++) {
            if (!isAt(side, flat.get(i))) {
                free++;
                disturbed += edges[i] ? 1 : 0;
            }
        }
        if (seen < LEAST_SEEN * fits.length) {
            return Look.NOTHING;
        }
        return new Look(
                all / seen,
                inner < FEWEST_INNER ? 1 : own / inner,
                free == 0 ? 0 : (double) disturbed / free);
    }

    private boolean isAt(int side, Point point) {
        return switch (side) {
            case 0 -> point.x < COVER * width;
            case 1 -> point.x > (1 - COVER) * width;
            case 2 -> point.y < COVER * height;
            case 3 -> point.y > (1 - COVER) * height;
            default -> false;
        };
    }

    /** The logo's flat places where the picture has an edge. */
    private boolean[] clutter(EdgeField field, Pose pose) {
        boolean[] edges = new boolean[flat.size()];
        for (int i = 0; i < edges.length; i++) {
            Point point = flat.get(i);
            int x = (int) Math.floor(pose.x(point.x, point.y));
            int y = (int) Math.floor(pose.y(point.x, point.y));
            boolean inside = x >= 0 && y >= 0 && x < field.width() && y < field.height();
            edges[i] = inside && field.strength(x, y) > EDGE;
        }
        return edges;
    }
}
