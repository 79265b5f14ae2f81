package ai.veritasad.analyzer.detect.picture;

/**
 * The dark and light runs along one line of pixels. A border lies where brightness crosses the
 * middle between the darkest and the lightest point beside it, to a part of a pixel, so that
 * neither uneven light nor blur moves it.
 */
final class Runs {

    /** Steps up to here are noise, and so is what is less than this part of the step before. */
    private static final int NOISE = 22;

    private static final int PART_OF_BEFORE = 4;

    private float[] borders = new float[512];
    private int count;
    private boolean firstIsRise;

    /** Reads {@code length} pixels that begin at {@code from} and lie {@code step} apart. */
    void read(byte[] luma, int from, int step, int length) {
        count = 0;
        if (borders.length < length) {
            borders = new float[length];
        }
        int first = luma[from] & 0xff;
        int turn = first;
        int turnAt = 0;
        int far = first;
        int farAt = 0;
        int direction = 0;
        for (int i = 1; i < length; i++) {
            int v = luma[from + i * step] & 0xff;
            if (direction == 0) {
                if (Math.abs(v - turn) >= NOISE) {
                    direction = v > turn ? 1 : -1;
                    firstIsRise = v > turn;
                    far = v;
                    farAt = i;
                }
                continue;
            }
            int beyond = (v - far) * direction;
            if (beyond > 0) {
                far = v;
                farAt = i;
            } else if (-beyond >= NOISE && -beyond * PART_OF_BEFORE >= Math.abs(far - turn)) {
                add(luma, from, step, new int[] {turnAt, farAt});
                turn = far;
                turnAt = farAt;
                far = v;
                farAt = i;
                direction = -direction;
            }
        }
        if (direction != 0) {
            add(luma, from, step, new int[] {turnAt, farAt});
        }
    }

    private void add(byte[] luma, int from, int step, int[] between) {
        int a = luma[from + between[0] * step] & 0xff;
        int b = luma[from + between[1] * step] & 0xff;
        int twiceMiddle = a + b;
        boolean rises = b > a;
        int i = between[1] - 1;
        while (i > between[0] && (2 * (luma[from + i * step] & 0xff) > twiceMiddle) == rises) {
            i--;
        }
        int here = luma[from + i * step] & 0xff;
        int next = luma[from + (i + 1) * step] & 0xff;
        float part = next == here ? 0.5f : (twiceMiddle / 2f - here) / (next - here);
        // A pixel's brightness stands for its middle.
        borders[count++] = i + 0.5f + part;
    }

    /** How many borders were crossed. */
    int count() {
        return count;
    }

    /** Where border {@code index} lies, in pixels from the outer edge of the first. */
    float border(int index) {
        return borders[index];
    }

    /** Whether the run after border {@code index} is light. */
    boolean lightAfter(int index) {
        return firstIsRise == (index % 2 == 0);
    }
}
