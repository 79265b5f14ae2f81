package ai.veritasad.training.topic;

import ai.veritasad.analyzer.detect.beat.Beat;
import ai.veritasad.analyzer.detect.beat.Talk;
import ai.veritasad.analyzer.detect.beat.Vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words stand near one another more often than by chance, and how much more: their positive
 * pointwise mutual information (Church and Hanks, 1990). A symmetric table, most of it empty.
 */
final class Neighbours {

    /** Words before and after that count as near. */
    private static final int NEAR = 5;

    private final int[][] columns;
    private final float[][] values;

    private Neighbours(int[][] columns, float[][] values) {
        this.columns = columns;
        this.values = values;
    }

    static Neighbours of(List<Talk> talks, Vocabulary words) {
        int[][] counts = new int[words.size()][];
        for (int row = 0; row < counts.length; row++) {
            counts[row] = new int[row + 1];
        }
        talks.forEach(talk -> count(rows(talk, words), counts));
        return new Table(counts).neighbours();
    }

    /** The words of a talk in their order, without those that aren't known. */
    private static int[] rows(Talk talk, Vocabulary words) {
        return talk.beats().stream()
                .map(Beat::stems)
                .flatMap(List::stream)
                .mapToInt(words::row)
                .toArray();
    }

    private static void count(int[] rows, int[][] counts) {
        for (int i = 0; i < rows.length; i++) {
            for (int k = i + 1; k <= Math.min(rows.length - 1, i + NEAR); k++) {
                if (rows[i] >= 0 && rows[k] >= 0) {
                    counts[Math.max(rows[i], rows[k])][Math.min(rows[i], rows[k])]++;
                }
            }
        }
    }

    int size() {
        return columns.length;
    }

    /** This table times another one of a few columns. */
    double[][] times(double[][] table) {
        return IntStream.range(0, columns.length)
                .parallel()
                .mapToObj(row -> times(row, table))
                .toArray(double[][]::new);
    }

    private double[] times(int row, double[][] table) {
        double[] sum = new double[table[row].length];
        for (int i = 0; i < columns[row].length; i++) {
            double[] other = table[columns[row][i]];
            for (int k = 0; k < sum.length; k++) {
                sum[k] += values[row][i] * other[k];
            }
        }
        return sum;
    }

    /** How often each two words stand near one another, one half of a symmetric table. */
    private static final class Table {
        private final int[][] counts;
        private final double[] sums;
        private final double all;

        Table(int[][] counts) {
            this.counts = counts;
            this.sums = new double[counts.length];
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column <= row; column++) {
                    sums[row] += counts[row][column];
                    sums[column] += counts[row][column];
                }
            }
            this.all = Arrays.stream(sums).sum();
        }

        Neighbours neighbours() {
            int[][] columns = new int[counts.length][];
            float[][] values = new float[counts.length][];
            for (int row = 0; row < counts.length; row++) {
                int[] near = new int[counts.length];
                float[] information = new float[counts.length];
                int count = 0;
                for (int column = 0; column < counts.length; column++) {
                    double more = more(row, column);
                    if (more > 1) {
                        near[count] = column;
                        information[count++] = (float) StrictMath.log(more);
                    }
                }
                columns[row] = Arrays.copyOf(near, count);
                values[row] = Arrays.copyOf(information, count);
            }
            return new Neighbours(columns, values);
        }

        /** How many times as often as by chance. */
        private double more(int one, int other) {
            int count = counts[Math.max(one, other)][Math.min(one, other)];
            double both = one == other ? 2.0 * count : count;
            return both == 0 ? 0 : both * all / (sums[one] * sums[other]);
        }
    }
}
