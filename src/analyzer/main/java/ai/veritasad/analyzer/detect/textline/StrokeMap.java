package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.detect.patch.Area;
import ai.veritasad.analyzer.detect.patch.Patch;
import ai.veritasad.analyzer.detect.textline.LineFinder.Line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How strongly vertical strokes fill each cell of a level: the weaker of the sums of rising and of
 * falling edges around it, so that a lone edge counts for nothing.
 */
final class StrokeMap {

    /** Pixels of a row in one cell. */
    private static final int CELL = 4;

    /** Differences up to here are noise. */
    private static final int NOISE = 6;

    private static final int FLATTEST = 4;
    private static final int TALLEST = 22;
    private static final double NARROWEST = 1.3;
    private static final double LEAST_FILL = 0.45;
    private static final double VALLEY = 0.4;

    private final int columns;
    private final int rows;
    private final byte[] strength;

    StrokeMap(Patch level) {
        columns = level.width() / CELL;
        rows = level.height();
        strength = new byte[columns * rows];
        int[] rising = new int[columns + 2];
        int[] falling = new int[columns + 2];
        for (int y = 0; y < rows; y++) {
            sumEdges(level, y, rising, falling);
            for (int c = 0; c < columns; c++) {
                int up = rising[c] + rising[c + 1] + rising[c + 2];
                int down = falling[c] + falling[c + 1] + falling[c + 2];
                strength[y * columns + c] = (byte) Math.min(255, Math.min(up, down) / (3 * CELL));
            }
        }
    }

    /** Sums of the edges of every cell of one row; the first and last entry stay zero. */
    private static void sumEdges(Patch level, int y, int[] rising, int[] falling) {
        byte[] gray = level.gray();
        int row = y * level.width();
        int cells = level.width() / CELL;
        for (int c = 0; c < cells; c++) {
            int from = row + Math.max(1, c * CELL);
            int to = row + Math.min(level.width() - 1, (c + 1) * CELL);
            int up = 0;
            int down = 0;
            for (int i = from; i < to; i++) {
                int step = (gray[i + 1] & 0xff) - (gray[i - 1] & 0xff);
                up += Math.max(0, step - NOISE);
                down += Math.max(0, -step - NOISE);
            }
            rising[c + 1] = up;
            falling[c + 1] = down;
        }
    }

    /** Boxes in pixels of the level, filled by cells of at least {@code threshold}. */
    List<Line> lines(int threshold) {
        List<Line> lines = new ArrayList<>();
        for (Area blob : new Blobs(columns, rows, strength, threshold).boxes()) {
            if (blob.height() <= TALLEST) {
                keep(blob, threshold, lines);
            } else {
                for (Area slice : slices(blob, threshold)) {
                    keep(slice, threshold, lines);
                }
            }
        }
        return joined(lines);
    }

    private void keep(Area blob, int threshold, List<Line> lines) {
        if (blob.height() < FLATTEST
                || blob.height() > TALLEST
                || blob.width() * CELL < NARROWEST * blob.height()) {
            return;
        }
        int filled = 0;
        long sum = 0;
        for (int y = blob.top(); y < blob.bottom(); y++) {
            for (int c = blob.left(); c < blob.right(); c++) {
                int cell = strength[y * columns + c] & 0xff;
                filled += cell >= threshold ? 1 : 0;
                sum += cell;
            }
        }
        if (filled >= LEAST_FILL * blob.size()) {
            Area pixels =
                    new Area(blob.left() * CELL, blob.top(), blob.width() * CELL, blob.height());
            lines.add(new Line(pixels, (double) sum / blob.size()));
        }
    }

    /** A blob of several lines cut where its rows are nearly empty. */
    private List<Area> slices(Area blob, int threshold) {
        int[] profile = new int[blob.height()];
        for (int y = 0; y < profile.length; y++) {
            int from = (blob.top() + y) * columns;
            for (int c = blob.left(); c < blob.right(); c++) {
                profile[y] += (strength[from + c] & 0xff) >= threshold ? 1 : 0;
            }
        }
        int full = Arrays.stream(profile).max().orElse(0);
        List<Area> slices = new ArrayList<>();
        int start = -1;
        for (int y = 0; y <= profile.length; y++) {
            boolean inside = y < profile.length && profile[y] > VALLEY * full;
            if (inside && start < 0) {
                start = y;
            } else if (!inside && start >= 0) {
                slices.add(
                        trimmed(
                                new Area(blob.left(), blob.top() + start, blob.width(), y - start),
                                threshold));
                start = -1;
            }
        }
        return slices;
    }

    private Area trimmed(Area slice, int threshold) {
        int left = slice.left();
        int right = slice.right();
        while (left < right && emptyColumn(slice, left, threshold)) {
            left++;
        }
        while (right > left && emptyColumn(slice, right - 1, threshold)) {
            right--;
        }
        return new Area(left, slice.top(), right - left, slice.height());
    }

    private boolean emptyColumn(Area slice, int column, int threshold) {
        for (int y = slice.top(); y < slice.bottom(); y++) {
            if ((strength[y * columns + column] & 0xff) >= threshold) {
                return false;
            }
        }
        return true;
    }

    /** Words of one line put together. */
    private static List<Line> joined(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        for (Line line : lines) {
            Line whole = line;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int i = 0; i < out.size(); i++) {
                    if (isSameLine(whole.area(), out.get(i).area())) {
                        Line other = out.remove(i);
                        whole =
                                new Line(
                                        whole.area().hull(other.area()),
                                        Math.max(whole.strength(), other.strength()));
                        grown = true;
                        break;
                    }
                }
            }
            out.add(whole);
        }
        return out;
    }

    private static boolean isSameLine(Area a, Area b) {
        int lower = Math.min(a.height(), b.height());
        int higher = Math.max(a.height(), b.height());
        return a.gapTo(b) < 1.5 * higher
                && a.sharedRows(b) > 0.6 * lower
                && higher < 1.8 * lower
                && a.hull(b).height() <= TALLEST;
    }
}
