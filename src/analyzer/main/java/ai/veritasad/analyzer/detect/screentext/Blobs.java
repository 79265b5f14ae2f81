package ai.veritasad.analyzer.detect.screentext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The connected regions of cells that reach a threshold, as boxes; corners connect too. */
final class Blobs {

    private final List<int[]> boxes = new ArrayList<>();
    private final int[] parents;
    private int regions;

    Blobs(int columns, int rows, byte[] cells, int threshold) {
        parents = new int[columns * rows / 2 + 2];
        int[][] found = new int[parents.length][];
        int[] above = new int[columns + 2];
        int[] here = new int[columns + 2];
        for (int y = 0; y < rows; y++) {
            Arrays.fill(here, 0);
            for (int c = 0; c < columns; c++) {
                if ((cells[y * columns + c] & 0xff) >= threshold) {
                    int region = region(above, here, c);
                    here[c + 1] = region;
                    found[region] = grown(found[region], c, y);
                }
            }
            int[] swap = above;
            above = here;
            here = swap;
        }
        gather(found);
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
        }
        return root(region);
    }

    private int union(int a, int b) {
        int first = Math.min(root(a), root(b));
        int second = Math.max(root(a), root(b));
        parents[second] = first;
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

    private static int[] grown(int[] box, int c, int y) {
        if (box == null) {
            return new int[] {c, y, c + 1, y + 1};
        }
        box[0] = Math.min(box[0], c);
        box[2] = Math.max(box[2], c + 1);
        box[3] = Math.max(box[3], y + 1);
        return box;
    }

    private void gather(int[][] found) {
        for (int i = regions; i >= 1; i--) {
            int root = root(i);
            if (root != i) {
                int[] into = found[root];
                int[] from = found[i];
                into[0] = Math.min(into[0], from[0]);
                into[1] = Math.min(into[1], from[1]);
                into[2] = Math.max(into[2], from[2]);
                into[3] = Math.max(into[3], from[3]);
            } else {
                boxes.add(found[i]);
            }
        }
    }

    List<Area> boxes() {
        return boxes.stream()
                .map(b -> new Area(b[0], b[1], b[2] - b[0], b[3] - b[1]))
                .toList();
    }
}
