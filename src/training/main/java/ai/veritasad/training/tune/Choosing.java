package ai.veritasad.training.tune;

import ai.veritasad.analyzer.detect.stretch.Candidates;
import ai.veritasad.analyzer.detect.stretch.Edge;
import ai.veritasad.analyzer.detect.stretch.EdgeChoice;
import ai.veritasad.analyzer.report.MediaTime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learns which of some beats people take for the border of an ad. */
final class Choosing {

    private static final int STEPS = 15;

    /** A pull of every weight to nothing, for each choice. */
    private static final double PULL = 0.2;

    /** Seconds by which marks are off themselves: beats so near the marked one are nearly right. */
    private static final double DOUBT = 4;

    /** One choice among beats: the signs of each, and how right it is, all together 1. */
    private static final class Choice {
        private final double[][] signs;
        private final double[] wanted;

        Choice(double[][] signs, double[] wanted) {
            this.signs = signs;
            this.wanted = wanted;
        }
    }

    private final List<Choice> choices = new ArrayList<>();

    /** Adds the candidates for a border that people marked at this time. */
    void add(Candidates candidates, MediaTime marked) {
        double[] wanted =
                IntStream.range(0, candidates.size())
                        .mapToDouble(i -> candidates.time(i).minus(marked).seconds())
                        .map(off -> Math.exp(-Math.abs(off) / DOUBT))
                        .toArray();
        double all = Arrays.stream(wanted).sum();
        choices.add(
                new Choice(
                        candidates.signs(),
                        Arrays.stream(wanted).map(one -> one / Math.max(all, 1e-30)).toArray()));
    }

    boolean isEmpty() {
        return choices.isEmpty();
    }

    /** The weights of the signs by Newton's method on numbers of one scale. */
    List<Double> weights() {
        Scale scale =
                Scale.of(
                        choices.stream().flatMap(choice -> Arrays.stream(choice.signs)).toList(),
                        Edge.SIGNS);
        List<Choice> even = choices.stream().map(choice -> even(choice, scale)).toList();
        double[] weights = new double[Edge.SIGNS];
        for (int step = 0; step < STEPS; step++) {
            double[] change = change(even, weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += Math.clamp(change[i], -1, 1);
            }
        }
        return IntStream.range(0, weights.length)
                .mapToObj(i -> weights[i] / scale.spread(i))
                .toList();
    }

    private static Choice even(Choice choice, Scale scale) {
        double[][] signs = new double[choice.signs.length][Edge.SIGNS];
        for (int i = 0; i < signs.length; i++) {
            for (int k = 0; k < Edge.SIGNS; k++) {
                signs[i][k] = scale.even(k, choice.signs[i][k]);
            }
        }
        return new Choice(signs, choice.wanted);
    }

    private static double[] change(List<Choice> choices, double[] weights) {
        int size = weights.length;
        double pull = 2 * PULL * choices.size();
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int i = 0; i < size; i++) {
            slope[i] = -pull * weights[i];
            curve[i][i] = pull;
        }
        List<Double> now = Arrays.stream(weights).boxed().toList();
        for (Choice choice : choices) {
            double[] shares = EdgeChoice.shares(now, choice.signs);
            double[] mean = new double[size];
            for (int c = 0; c < shares.length; c++) {
                for (int i = 0; i < size; i++) {
                    mean[i] += shares[c] * choice.signs[c][i];
                }
            }
            for (int c = 0; c < shares.length; c++) {
                add(choice.signs[c], mean, choice.wanted[c], shares[c], slope, curve);
            }
        }
        return Equations.solved(curve, slope);
    }

    private static void add(
            double[] signs,
            double[] mean,
            double wanted,
            double share,
            double[] slope,
            double[][] curve) {
        for (int i = 0; i < signs.length; i++) {
            slope[i] += (wanted - share) * signs[i];
            for (int k = 0; k < signs.length; k++) {
                curve[i][k] += share * (signs[i] - mean[i]) * (signs[k] - mean[k]);
            }
        }
    }
}
