package ai.veritasad.analyzer.detect.ocr;

import ai.veritasad.analyzer.detect.patch.Patch;

/**
 * What lies behind a line, judged by the rows above and below its letters. Where it grows lighter
 * or darker along the line, no one threshold tells letters from ground, until it is taken away.
 */
public final class Ground {

    private static final int ROWS = 2;
    private static final int EVEN = 24;
    private static final int MIDDLE = 128;

    private final Patch patch;
    private final int[] top;
    private final int[] bottom;

    private Ground(Patch patch) {
        this.patch = patch;
        this.top = level(patch, 0);
        this.bottom = level(patch, patch.height() - ROWS);
    }

    /** The patch with its ground made even, or the patch itself where that is even already. */
    public static Patch evened(Patch patch) {
        if (patch.height() < 4 * ROWS) {
            return patch;
        }
        Ground ground = new Ground(patch);
        return ground.isEven() ? patch : ground.takenAway();
    }

    private boolean isEven() {
        int least = 255;
        int most = 0;
        for (int x = 0; x < top.length; x++) {
            least = Math.min(least, Math.min(top[x], bottom[x]));
            most = Math.max(most, Math.max(top[x], bottom[x]));
        }
        return most - least < EVEN;
    }

    private Patch takenAway() {
        int last = patch.height() - 1;
        byte[] gray = new byte[patch.gray().length];
        for (int y = 0; y <= last; y++) {
            for (int x = 0; x < patch.width(); x++) {
                int ground = (top[x] * (last - y) + bottom[x] * y) / last;
                int apart = patch.at(x, y) - ground;
                gray[y * patch.width() + x] = (byte) Math.clamp(MIDDLE + apart, 0, 255);
            }
        }
        return new Patch(patch.width(), patch.height(), gray);
    }

    /**
     * Mean of the rows from {@code first}, over as many columns to both sides as the line is high.
     */
    private static int[] level(Patch patch, int first) {
        int[] sums = new int[patch.width() + 1];
        for (int x = 0; x < patch.width(); x++) {
            sums[x + 1] = sums[x] + patch.at(x, first) + patch.at(x, first + ROWS - 1);
        }
        int[] level = new int[patch.width()];
        for (int x = 0; x < level.length; x++) {
            int from = Math.max(0, x - patch.height());
            int to = Math.min(patch.width(), x + patch.height() + 1);
            level[x] = (sums[to] - sums[from]) / (ROWS * (to - from));
        }
        return level;
    }
}
