package ai.veritasad.analyzer.detect.topic;

/**
 * How well neighbouring beats of a talk hold together when they are told as one topic: the square
 * error that their mean saves (Alemi and Ginsparg, 2015).
 */
public final class OneTopic {

    private final int first;
    private final double[][] sums;

    private OneTopic(int first, double[][] sums) {
        this.first = first;
        this.sums = sums;
    }

    /** Of the beats from {@code from} to the one before {@code to}, as far as there are any. */
    public static OneTopic of(Topics topics, int from, int to) {
        int first = Math.max(0, from);
        double[][] sums = new double[Math.max(0, Math.min(to, topics.beats()) - first) + 1][];
        sums[0] = new double[topics.size()];
        for (int i = 1; i < sums.length; i++) {
            int beat = first + i - 1;
            double[] here = topics.between(beat - 1, beat + 2);
            double length = Math.sqrt(square(here));
            sums[i] = sums[i - 1].clone();
            for (int k = 0; k < here.length && length > 0; k++) {
                sums[i][k] += here[k] / length;
            }
        }
        return new OneTopic(first, sums);
    }

    /** Of the beats from {@code from} to the one before {@code to}, as far as they are known. */
    public double held(int from, int to) {
        int start = Math.clamp(from - (long) first, 0, sums.length - 1);
        int end = Math.clamp(to - (long) first, start, sums.length - 1);
        double[] sum = sums[end].clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= sums[start][i];
        }
        return square(sum) / Math.max(1, end - start);
    }

    private static double square(double[] topic) {
        double square = 0;
        for (double number : topic) {
            square += number * number;
        }
        return square;
    }
}
