package ai.veritasad.training.topic;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;
import ai.veritasad.analyzer.detect.topic.Meanings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Learns what words mean from the words that they stand among (Levy and Goldberg, 2014): the
 * directions along which the table of {@link Neighbours} stretches most, found by subspace
 * iteration (Halko, Martinsson and Tropp, 2011). The same talks give the same bytes.
 */
public final class Company {

    private static final int SIZE = 64;

    /** Words for one number at least: with as many numbers as words no two would be alike. */
    private static final int FEWER = 4;

    private static final int ROUNDS = 8;
    private static final int MOST_WORDS = 12_000;
    private static final double TINY = 1e-12;

    private Company() {}

    /**
     * What the words of some talks mean.
     *
     * @param least talks that a word occurs in to be known
     */
    public static Meanings meanings(List<Talk> talks, int least, long seed) {
        Map<String, Integer> spread = spread(talks);
        List<String> known =
                spread.entrySet().stream()
                        .filter(word -> word.getValue() >= least)
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_WORDS)
                        .map(Map.Entry::getKey)
                        .toList();
        Vocabulary words = Vocabulary.of(known);
        float[] weights = new float[words.size()];
        for (String word : known) {
            int in = spread.getOrDefault(word, talks.size());
            weights[words.row(word)] = (float) StrictMath.log((double) talks.size() / in);
        }
        int size = Math.min(SIZE, words.size() / FEWER);
        double[][] space = space(Neighbours.of(talks, words), size, new Random(seed));
        float[] directions = new float[words.size() * size];
        for (int row = 0; row < space.length; row++) {
            for (int i = 0; i < size; i++) {
                directions[row * size + i] = (float) space[row][i];
            }
        }
        return Meanings.of(words, size, directions, weights);
    }

    /** In how many talks each word occurs. */
    private static Map<String, Integer> spread(List<Talk> talks) {
        Map<String, Integer> spread = new HashMap<>();
        for (Talk talk : talks) {
            Set<String> words = new HashSet<>();
            talk.beats().stream().map(Beat::stems).forEach(words::addAll);
            words.forEach(word -> spread.merge(word, 1, Integer::sum));
        }
        return spread;
    }

    /** For each word its place in the space that tells most of the table. */
    private static double[][] space(Neighbours neighbours, int size, Random random) {
        double[][] space = new double[neighbours.size()][size];
        for (double[] row : space) {
            Arrays.setAll(row, _ -> random.nextGaussian());
        }
        for (int round = 0; round < ROUNDS; round++) {
            space = neighbours.times(space);
            straighten(space, size);
        }
        return space;
    }

    /** Makes the columns of length 1 and upright to one another (Gram and Schmidt). */
    private static void straighten(double[][] space, int size) {
        for (int column = 0; column < size; column++) {
            for (int before = 0; before < column; before++) {
                double along = product(space, before, column);
                for (double[] row : space) {
                    row[column] -= along * row[before];
                }
            }
            double length = Math.sqrt(product(space, column, column));
            for (double[] row : space) {
                row[column] /= Math.max(TINY, length);
            }
        }
    }

    private static double product(double[][] space, int one, int other) {
        double sum = 0;
        for (double[] row : space) {
            sum += row[one] * row[other];
        }
        return sum;
    }
}
