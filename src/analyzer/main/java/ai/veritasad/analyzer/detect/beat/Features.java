package ai.veritasad.analyzer.detect.beat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the network reads of a talk. */
public final class Features {

    /** How many traits a beat has. */
    public static final int TRAITS = Traits.COUNT;

    /** How many numbers tell of the border before a beat. */
    public static final int SEAM = 2 + Cohesion.COUNT + Novelty.COUNT;

    /** How many of them tell of a border near it. */
    public static final int NEAR_SEAM = 4;

    /** Which of them is whether music is noted there. */
    public static final int NOTED = 1;

    /** Which of them is how much newer the talk is after it. */
    public static final int RISE = 2 + Cohesion.COUNT + Novelty.COUNT - 1;

    private static final int MOST_WORDS = 40;

    private final int[][] words;
    private final float[][] traits;

    /**
     * @param words for each beat the rows of its words and pairs of words in the vocabulary
     * @param traits for each beat its traits, see {@link Traits}
     */
    public Features(int[][] words, float[][] traits) {
        this.words = words;
        this.traits = traits;
    }

    public int[][] words() {
        return words;
    }

    public float[][] traits() {
        return traits;
    }

    public static Features of(Talk talk, Vocabulary vocabulary) {
        List<Beat> beats = talk.beats();
        int[][] words = new int[beats.size()][];
        String before = "";
        for (int i = 0; i < words.length; i++) {
            words[i] = rows(beats.get(i), before, vocabulary);
            before = beats.get(i).stems().getLast();
        }
        return new Features(words, Traits.of(talk));
    }

    private static int[] rows(Beat beat, String before, Vocabulary vocabulary) {
        int[] rows = new int[MOST_WORDS];
        int count = 0;
        String previous = before;
        for (String term : terms(beat, previous)) {
            int row = vocabulary.row(term);
            if (row >= 0 && count < MOST_WORDS) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** The stems of a beat and its pairs of neighbours, {@code before} the last stem before it. */
    public static List<String> terms(Beat beat, String before) {
        List<String> terms = new ArrayList<>(2 * beat.stems().size());
        String previous = before;
        for (String stem : beat.stems()) {
            terms.add(stem);
            if (!previous.isEmpty()) {
                terms.add(previous + " " + stem);
            }
            previous = stem;
        }
        return terms;
    }

    /** These traits, but standing in the talk where {@code place} stands. */
    public static float[] placedLike(float[] traits, float[] place) {
        float[] moved = traits.clone();
        System.arraycopy(place, Traits.PLACE, moved, Traits.PLACE, Traits.PLACE_END - Traits.PLACE);
        return moved;
    }

    /** These traits with other numbers of {@link Cohesion}. */
    public static float[] cohering(float[] traits, float[] cohesion) {
        float[] changed = traits.clone();
        System.arraycopy(cohesion, 0, changed, Traits.COHESION, Cohesion.COUNT);
        return changed;
    }

    /** These traits with other numbers of {@link Novelty}. */
    public static float[] renewed(float[] traits, float[] novelty) {
        float[] changed = traits.clone();
        System.arraycopy(novelty, 0, changed, Traits.NOVELTY, Novelty.COUNT);
        return changed;
    }

    /**
     * How far a talk changes before a beat with these traits: the pause and a note, how the talk
     * coheres there, and how new it is.
     */
    public static double[] seam(float[] traits) {
        double[] seam = new double[SEAM];
        seam[0] = traits[Traits.PAUSE];
        seam[NOTED] = traits[Traits.NOTED];
        for (int i = 0; i < Cohesion.COUNT; i++) {
            seam[2 + i] = traits[Traits.COHESION + i];
        }
        for (int i = 0; i < Novelty.COUNT; i++) {
            seam[2 + Cohesion.COUNT + i] = traits[Traits.NOVELTY + i];
        }
        return seam;
    }

    public int size() {
        return words.length;
    }
}
