package ai.veritasad.analyzer.detect.textline;

import ai.veritasad.analyzer.detect.patch.Area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected regions of cells that reach a threshold, as boxes; corners connect too. */
final class Blobs {

    private static final int LEFT = 0;
    private static final int TOP = 1;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 3;
    private static final int SIDES = 4;

    /** Regions are numbered from 1; one that was joined to another names that as its parent. */
    private final int[] parents;

    private final int[] sides;
    private int regions;

    Blobs(int columns, int rows, byte[] cells, int threshold) {
        parents = new int[columns * rows / 2 + 2];
        sides = new int[parents.length * SIDES];
        int[] above = new int[columns + 2];
        int[] here = new int[columns + 2];
        for (int y = 0; y < rows; y++) {
            Arrays.fill(here, 0);
            for (int c = 0; c < columns; c++) {
                if ((cells[y * columns + c] & 0xff) >= threshold) {
                    int region = region(above, here, c);
                    here[c + 1] = region;
                    grow(region, c, y, c + 1, y + 1);
                }
            }
            int[] swap = above;
            above = here;
            here = swap;
        }
    }

    private int region(int[] above, int[] here, int c) {
        int region = here[c];
        for (int k = c; k <= c + 2; k++) {
            if (above[k] != 0) {
                region = region == 0 ? root(above[k]) : union(region, above[k]);
            }
        }
        if (region == 0) {
            region = ++regions;
            parents[region] = region;
            sides[region * SIDES + LEFT] = Integer.MAX_VALUE;
            sides[region * SIDES + TOP] = Integer.MAX_VALUE;
        }
        return root(region);
    }

    private int union(int a, int b) {
        int first = Math.min(root(a), root(b));
        int second = Math.max(root(a), root(b));
        if (first != second) {
            parents[second] = first;
            int s = second * SIDES;
            grow(first, sides[s], sides[s + TOP], sides[s + RIGHT], sides[s + BOTTOM]);
        }
        return first;
    }

    private int root(int region) {
        int at = region;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private void grow(int region, int left, int top, int right, int bottom) {
        int s = region * SIDES;
        sides[s + LEFT] = Math.min(sides[s + LEFT], left);
        sides[s + TOP] = Math.min(sides[s + TOP], top);
        sides[s + RIGHT] = Math.max(sides[s + RIGHT], right);
        sides[s + BOTTOM] = Math.max(sides[s + BOTTOM], bottom);
    }

    List<Area> boxes() {
        List<Area> boxes = new ArrayList<>();
        for (int region = 1; region <= regions; region++) {
            if (parents[region] == region) {
                int s = region * SIDES;
                int left = sides[s + LEFT];
                int top = sides[s + TOP];
                boxes.add(new Area(left, top, sides[s + RIGHT] - left, sides[s + BOTTOM] - top));
            }
        }
        return boxes;
    }
}
