package ai.veritasad.analyzer.detect.patch;

/**
 * The strokes of a line summed up column by column, its upper and its lower half apart: cheap to
 * lay over another line's.
 */
public final class Profile {

    private static final int HALVES = 2;

    private final int columns;
    private final int[] sums;

    Profile(byte[] steps, int columns) {
        this.columns = columns;
        this.sums = new int[HALVES * columns];
        int rows = columns == 0 ? 0 : steps.length / columns;
        for (int y = 0; y < rows; y++) {
            int half = HALVES * y / rows * columns;
            for (int x = 0; x < columns; x++) {
                sums[half + x] += steps[y * columns + x];
            }
        }
    }

    public int columns() {
        return columns;
    }

    /**
     * Where two profiles fit best.
     *
     * @param shift columns by which the first must be moved to the right
     * @param likeness of the columns that both have then: 1 the same, at most 0 nothing alike
     */
    public record Fit(int shift, double likeness) {}

    /** The best of all shifts {@code from} … {@code to} of this against {@code other}. */
    public Fit bestFit(Profile other, int from, int to) {
        Fit best = new Fit(from, 0);
        for (int shift = from; shift <= to; shift++) {
            double likeness = likeness(other, shift);
            best = likeness > best.likeness ? new Fit(shift, likeness) : best;
        }
        return best;
    }

    private double likeness(Profile other, int shift) {
        int from = Math.max(0, shift);
        int to = Math.min(other.columns, columns + shift);
        long product = 0;
        long own = 0;
        long others = 0;
        for (int half = 0; half < HALVES; half++) {
            int here = half * columns - shift;
            int there = half * other.columns;
            for (int x = from; x < to; x++) {
                int p = sums[here + x];
                int q = other.sums[there + x];
                product += (long) p * q;
                own += (long) p * p;
                others += (long) q * q;
            }
        }
        return own == 0 || others == 0 ? 0 : product / Math.sqrt((double) own * others);
    }
}
