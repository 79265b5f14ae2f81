package ai.veritasad.analyzer.detect.topic;

import ai.veritasad.analyzer.detect.beat.Beat;

import java.util.List;

/**
 * What each stretch of a talk is about: the meanings of its words summed, less what the talk is
 * about throughout.
 */
public final class Topics {

    private static final double TINY = 1e-6;

    private final int size;
    private final double[][] sums;

    private Topics(int size, double[][] sums) {
        this.size = size;
        this.sums = sums;
    }

    public static Topics of(List<Beat> beats, Meanings meanings) {
        double[][] sums = new double[beats.size() + 1][];
        sums[0] = new double[meanings.size()];
        long words = 0;
        for (int beat = 0; beat < beats.size(); beat++) {
            sums[beat + 1] = sums[beat].clone();
            for (String stem : beats.get(beat).stems()) {
                meanings.add(stem, sums[beat + 1]);
            }
            words += beats.get(beat).stems().size();
        }
        double[] usual = sums[beats.size()].clone();
        long before = 0;
        for (int beat = 0; beat < beats.size(); beat++) {
            before += beats.get(beat).stems().size();
            for (int i = 0; i < usual.length; i++) {
                sums[beat + 1][i] -= usual[i] * before / words;
            }
        }
        return new Topics(meanings.size(), sums);
    }

    public int beats() {
        return sums.length - 1;
    }

    /** Numbers of a topic. */
    public int size() {
        return size;
    }

    /** Of the beats from {@code from} to the one before {@code to}, as far as there are any. */
    public double[] between(int from, int to) {
        int start = Math.clamp(from, 0, sums.length - 1);
        int end = Math.clamp(to, start, sums.length - 1);
        double[] topic = new double[size];
        for (int i = 0; i < size; i++) {
            topic[i] = sums[end][i] - sums[start][i];
        }
        return topic;
    }

    /** The cosine between two topics, from -1 to 1; 0 where nothing is said. */
    public static double likeness(double[] one, double[] other) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            square += one[i] * one[i];
            otherSquare += other[i] * other[i];
        }
        return product / ((Math.sqrt(square) + TINY) * (Math.sqrt(otherSquare) + TINY));
    }
}
