package ai.veritasad.analyzer.detect.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A sound in which other sounds are looked for by their landmarks. */
public final class LandmarkIndex {

    private static final int BUCKET_BITS = 18;
    private static final int SHIFT = Landmarks.BITS - BUCKET_BITS;

    /** A hash that is met more often, as in held tones, says too little and costs too much. */
    private static final int COMMONEST = 200;

    /** Votes for places one hop apart may be votes for the place between them. */
    private static final int ALIKE = 1;

    /** Offsets are counted roughly first, in so many counters and steps of so many hops. */
    private static final int COUNTERS = 1 << 13;

    private static final int ROUGHLY = 2;

    private final long[] sorted;
    private final int[] starts = new int[(1 << BUCKET_BITS) + 1];

    public LandmarkIndex(Landmarks sound) {
        this.sorted = new long[sound.count()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) sound.hashes()[i] << 32 | sound.hops()[i];
        }
        Arrays.parallelSort(sorted);
        int at = 0;
        for (int bucket = 0; bucket < starts.length; bucket++) {
            while (at < sorted.length && (int) (sorted[at] >>> 32) >>> SHIFT < bucket) {
                at++;
            }
            starts[bucket] = at;
        }
    }

    /**
     * Where the other sound may lie in this one, most votes first; no two of them within two hops
     * of each other.
     *
     * @param least votes that a place must have
     */
    public List<Alignment> places(Landmarks other, int least) {
        if (!mayLieHere(other, least)) {
            return List.of();
        }
        long[] votes = votes(other);
        List<Alignment> places = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < votes.length; to++) {
            while (offset(votes[to]) - offset(votes[from]) > 2 * ALIKE) {
                from++;
            }
            if (to - from + 1 >= least) {
                places.add(alignment(votes, from, to));
            }
        }
        places.sort(Comparator.comparingInt(Alignment::votes).reversed());
        List<Alignment> chosen = new ArrayList<>();
        for (Alignment place : places) {
            if (chosen.stream().noneMatch(one -> Math.abs(one.offset() - place.offset()) <= 2)) {
                chosen.add(place);
            }
        }
        return chosen;
    }

    private static Alignment alignment(long[] votes, int from, int to) {
        int[] hops = new int[to - from + 1];
        for (int i = from; i <= to; i++) {
            hops[i - from] = (int) votes[i];
        }
        Arrays.sort(hops);
        return new Alignment(offset(votes[(from + to) / 2]), hops);
    }

    private static int offset(long vote) {
        return (int) (vote >> 32);
    }

    /** Whether any place could have so many votes; for nearly all sounds none could. */
    private boolean mayLieHere(Landmarks other, int least) {
        int[] counters = new int[COUNTERS];
        visit(other, (offset, hop) -> counters[(offset >> ROUGHLY) & (COUNTERS - 1)]++);
        for (int i = 0; i < COUNTERS; i++) {
            if (counters[i] + counters[(i + 1) & (COUNTERS - 1)] >= least) {
                return true;
            }
        }
        return false;
    }

    /** Where the other sound would begin (upper half), and which hop of this says so, sorted. */
    private long[] votes(Landmarks other) {
        Votes votes = new Votes();
        visit(other, votes);
        return votes.sorted();
    }

    private interface Voter {
        void vote(int offset, int hop);
    }

    private static final class Votes implements Voter {

        private long[] votes = new long[1024];
        private int count;

        @Override
        public void vote(int offset, int hop) {
            if (count == votes.length) {
                votes = Arrays.copyOf(votes, 2 * count);
            }
            votes[count++] = (long) offset << 32 | hop;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(votes, count);
            Arrays.sort(all);
            return all;
        }
    }

    private void visit(Landmarks other, Voter voter) {
        for (int i = 0; i < other.count(); i++) {
            int hash = other.hashes()[i];
            int first = first(hash);
            int last = first;
            while (last < sorted.length && (int) (sorted[last] >>> 32) == hash) {
                last++;
            }
            if (last - first <= COMMONEST) {
                for (int at = first; at < last; at++) {
                    int hop = (int) sorted[at];
                    voter.vote(hop - other.hops()[i], hop);
                }
            }
        }
    }

    private int first(int hash) {
        int at = starts[hash >>> SHIFT];
        int end = starts[(hash >>> SHIFT) + 1];
        while (at < end && (int) (sorted[at] >>> 32) < hash) {
            at++;
        }
        return at;
    }
}
