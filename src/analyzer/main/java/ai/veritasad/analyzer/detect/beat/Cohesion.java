package ai.veritasad.analyzer.detect.beat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a talk keeps to its topic: how alike the words before and after each beat are (Hearst's
 * TextTiling, 1997), and how many of the words around it occur nowhere else.
 */
public final class Cohesion {

    /** Numbers for each beat: alike in the small, alike in the large, words of its own. */
    public static final int COUNT = 3;

    /** Beats that a border can be away and still be felt. */
    public static final int REACH = 15;

    private static final int SMALL = 6;
    private static final int SHORTEST = 3;

    /** Stems that are in more than this share of the beats tell no topic. */
    private static final double COMMON = 0.08;

    private static final int ALWAYS_RARE = 3;
    private static final double STRETCHED = 4;

    private final int[][] stems;
    private final int[] all;
    private final double[] weights;

    private Cohesion(int[][] stems, int[] all, double[] weights) {
        this.stems = stems;
        this.all = all;
        this.weights = weights;
    }

    /** What is needed of each beat: its stems as numbers. */
    public static int[][] stems(List<Beat> beats) {
        int[][] numbers = new int[beats.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = stems(beats.get(i));
        }
        return numbers;
    }

    private static int[] stems(Beat beat) {
        int[] numbers = new int[beat.stems().size()];
        int count = 0;
        for (String stem : beat.stems()) {
            if (stem.length() >= SHORTEST) {
                numbers[count++] = Vocabulary.hash(stem);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** {@link #COUNT} numbers from 0 to 1 for each beat. */
    public static float[][] of(int[][] stems) {
        Cohesion cohesion = counted(stems);
        float[][] numbers = new float[stems.length][COUNT];
        cohesion.alike(SMALL, 0, numbers);
        cohesion.alike(REACH, 1, numbers);
        cohesion.own(numbers);
        return numbers;
    }

    private static Cohesion counted(int[][] stems) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int[] beat : stems) {
            for (int stem : beat) {
                numbers.putIfAbsent(stem, numbers.size());
            }
        }
        int[] occurrences = new int[numbers.size()];
        int[] beats = new int[numbers.size()];
        int[] last = new int[numbers.size()];
        int[][] numbered = new int[stems.length][];
        for (int i = 0; i < stems.length; i++) {
            numbered[i] = new int[stems[i].length];
            for (int k = 0; k < stems[i].length; k++) {
                int stem = numbers.getOrDefault(stems[i][k], 0);
                numbered[i][k] = stem;
                occurrences[stem]++;
                beats[stem] += last[stem] == i + 1 ? 0 : 1;
                last[stem] = i + 1;
            }
        }
        double[] weights = new double[numbers.size()];
        for (int stem = 0; stem < weights.length; stem++) {
            boolean common = beats[stem] > stems.length * COMMON + ALWAYS_RARE;
            double rarity = Math.log(1 + (double) stems.length / Math.max(1, beats[stem]));
            weights[stem] = common ? 0 : rarity * rarity;
        }
        return new Cohesion(numbered, occurrences, weights);
    }

    /** The cosine between the beats before and after, weighed by how rare a stem is. */
    private void alike(int reach, int number, float[][] into) {
        Sides sides = new Sides();
        for (int i = 0; i < Math.min(reach, stems.length); i++) {
            sides.after(stems[i], 1);
        }
        for (int i = 0; i < stems.length; i++) {
            into[i][number] = i == 0 ? 0 : sides.likeness();
            sides.after(stems[i], -1);
            sides.before(stems[i], 1);
            if (i + reach < stems.length) {
                sides.after(stems[i + reach], 1);
            }
            if (i >= reach) {
                sides.before(stems[i - reach], -1);
            }
        }
    }

    /** The stems before and after a border, counted, with the sums that their cosine needs. */
    private final class Sides {
        private final int[] before = new int[all.length];
        private final int[] after = new int[all.length];
        private double product;
        private double squareBefore;
        private double squareAfter;

        void before(int[] beat, int by) {
            for (int stem : beat) {
                product += by * after[stem] * weights[stem];
                squareBefore += (2.0 * by * before[stem] + 1) * weights[stem];
                before[stem] += by;
            }
        }

        void after(int[] beat, int by) {
            for (int stem : beat) {
                product += by * before[stem] * weights[stem];
                squareAfter += (2.0 * by * after[stem] + 1) * weights[stem];
                after[stem] += by;
            }
        }

        float likeness() {
            double cosine = product / Math.sqrt(Math.max(1e-9, squareBefore * squareAfter));
            return (float) Math.clamp(cosine * STRETCHED, 0, 1);
        }
    }

    /** The share of the stems around a beat that occur nowhere else in the talk. */
    private void own(float[][] into) {
        int[] here = new int[all.length];
        for (int i = -SMALL; i < stems.length; i++) {
            int enters = i + SMALL;
            if (enters < stems.length) {
                for (int stem : stems[enters]) {
                    here[stem]++;
                }
            }
            if (i - SMALL - 1 >= 0) {
                for (int stem : stems[i - SMALL - 1]) {
                    here[stem]--;
                }
            }
            if (i >= 0) {
                into[i][2] = ownAround(i, here);
            }
        }
    }

    private float ownAround(int beat, int[] here) {
        int count = 0;
        int own = 0;
        int last = Math.min(stems.length - 1, beat + SMALL);
        for (int i = Math.max(0, beat - SMALL); i <= last; i++) {
            for (int stem : stems[i]) {
                count += weights[stem] > 0 ? 1 : 0;
                own += weights[stem] > 0 && here[stem] == all[stem] ? 1 : 0;
            }
        }
        return count == 0 ? 0 : (float) own / count;
    }
}
