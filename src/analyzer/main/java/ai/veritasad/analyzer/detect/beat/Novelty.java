package ai.veritasad.analyzer.detect.beat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the words around each beat are said there and nowhere else in the talk: a sponsor's goods
 * are praised once, the words of a talk's own topic come back. Reviews of goods are told from ads
 * by it.
 */
public final class Novelty {

    /** Numbers for each beat: new in the small, new in the large, newer than before. */
    public static final int COUNT = 3;

    /** Beats before and after within which a word may come back and still be new: 100 seconds. */
    private static final int NEAR = 25;

    private static final int SMALL = 3;
    private static final int LARGE = 10;
    private static final int SIDE = 12;

    /** Stems that are in more than this share of the beats tell no topic. */
    private static final double COMMON = 0.08;

    private static final int ALWAYS_RARE = 3;

    /** Words as usual that are thought around every beat, so that three words decide little. */
    private static final double DOUBT = 2;

    private static final double STRETCHED = 4;

    private final int[] fresh;
    private final int[] telling;
    private final double usual;
    private final int[] known;

    /**
     * @param fresh words of each beat that are said near it only
     * @param telling words of each beat that aren't common
     * @param usual share of fresh words in the whole talk
     * @param known all stems of the whole talk, in rising order
     */
    private Novelty(int[] fresh, int[] telling, double usual, int[] known) {
        this.fresh = fresh;
        this.telling = telling;
        this.usual = usual;
        this.known = known;
    }

    /**
     * Of a whole talk.
     *
     * @param stems of each beat, see {@link Cohesion#stems}
     */
    public static Novelty of(int[][] stems) {
        Map<Integer, Places> places = new HashMap<>();
        for (int beat = 0; beat < stems.length; beat++) {
            for (int stem : stems[beat]) {
                int here = beat;
                places.computeIfAbsent(stem, _ -> new Places(here)).add(beat);
            }
        }
        int[] fresh = new int[stems.length];
        int[] telling = new int[stems.length];
        for (int beat = 0; beat < stems.length; beat++) {
            for (int stem : stems[beat]) {
                Places all = places.getOrDefault(stem, new Places(beat));
                if (all.beats <= stems.length * COMMON + ALWAYS_RARE) {
                    telling[beat]++;
                    fresh[beat] += all.areNear(beat) ? 1 : 0;
                }
            }
        }
        double usual = (double) Arrays.stream(fresh).sum() / Math.max(1, sum(telling));
        int[] known = places.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Novelty(fresh, telling, usual, known);
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    /** Where a stem is said: its first and last beat, and how many beats have it. */
    private static final class Places {
        private final int first;
        private int last = -1;
        private int beats;

        Places(int first) {
            this.first = first;
        }

        void add(int beat) {
            beats += beat == last ? 0 : 1;
            last = beat;
        }

        boolean areNear(int beat) {
            return beat - first <= NEAR && last - beat <= NEAR;
        }
    }

    /** {@link #COUNT} numbers for each beat, about 0 where the talk is as new as usual. */
    public float[][] numbers() {
        int[] freshBefore = summed(fresh);
        int[] tellingBefore = summed(telling);
        float[][] numbers = new float[fresh.length][COUNT];
        for (int i = 0; i < numbers.length; i++) {
            double small = share(freshBefore, tellingBefore, i - SMALL, i + SMALL + 1);
            double large = share(freshBefore, tellingBefore, i - LARGE, i + LARGE + 1);
            double before = share(freshBefore, tellingBefore, i - SIDE, i);
            double after = share(freshBefore, tellingBefore, i, i + SIDE);
            numbers[i][0] = (float) ((small - usual) * STRETCHED);
            numbers[i][1] = (float) ((large - usual) * STRETCHED);
            numbers[i][2] = (float) ((after - before) * STRETCHED);
        }
        return numbers;
    }

    private static int[] summed(int[] counts) {
        int[] before = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            before[i + 1] = before[i] + counts[i];
        }
        return before;
    }

    private double share(int[] freshBefore, int[] tellingBefore, int from, int to) {
        int start = Math.clamp(from, 0, fresh.length);
        int end = Math.clamp(to, 0, fresh.length);
        return (freshBefore[end] - freshBefore[start] + DOUBT * usual)
                / (tellingBefore[end] - tellingBefore[start] + DOUBT);
    }

    /** The beats from {@code from} to {@code to}, measured by the whole talk as before. */
    public Novelty piece(int from, int to) {
        return new Novelty(
                Arrays.copyOfRange(fresh, from, to),
                Arrays.copyOfRange(telling, from, to),
                usual,
                known);
    }

    /** These beats and then those, measured by the talk of these. */
    public Novelty followedBy(Novelty other) {
        return new Novelty(
                joined(fresh, other.fresh), joined(telling, other.telling), usual, known);
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /**
     * These beats as they would be in the talk of {@code host}: what is new is what isn't known
     * there.
     */
    public Novelty in(Novelty host, int[][] stems) {
        int[] unknown = new int[stems.length];
        for (int beat = 0; beat < stems.length; beat++) {
            for (int stem : stems[beat]) {
                unknown[beat] += Arrays.binarySearch(host.known, stem) < 0 ? 1 : 0;
            }
            unknown[beat] = Math.min(unknown[beat], telling[beat]);
        }
        return new Novelty(unknown, telling, host.usual, host.known);
    }
}
