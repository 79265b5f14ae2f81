package ai.veritasad.training.tune;

import ai.veritasad.analyzer.detect.stretch.Candidates;
import ai.veritasad.analyzer.detect.stretch.Edge;
import ai.veritasad.analyzer.detect.stretch.Preference;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Learns which of some beats people take for the border of an ad. */
final class Choosing {

    private static final int STEPS = 15;

    /** Networks that choose together. */
    private static final int TAUGHT = 3;

    /** A pull of every weight to nothing, for each choice. */
    private static final double PULL = 0.2;

    /** Seconds by which marks are off themselves: beats so near the marked one are nearly right. */
    private static final double DOUBT = 4;

    /** One choice among beats: the signs of each, and how right it is, all together 1. */
    static final class Choice {
        private final double[][] signs;
        private final double[] wanted;

        Choice(double[][] signs, double[] wanted) {
            this.signs = signs;
            this.wanted = wanted;
        }

        double[][] signs() {
            return signs;
        }

        double[] wanted() {
            return wanted;
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

    /** By the signs' weighed sum alone, which is soon found. */
    Preference plain() {
        Scale scale = scale();
        Preference unweighed = new Preference(scale.figures(Preference.COUNT));
        return new Preference(weighed(unweighed, even(unweighed)));
    }

    /** With hidden units, taught from there on. */
    List<Preference> taught() {
        Preference plain = plain();
        List<Choice> even = even(plain);
        return IntStream.range(0, TAUGHT)
                .mapToObj(seed -> Practice.taught(plain, even, seed))
                .toList();
    }

    private Scale scale() {
        return Scale.of(
                choices.stream().flatMap(choice -> Arrays.stream(choice.signs)).toList(),
                Edge.SIGNS);
    }

    private List<Choice> even(Preference scale) {
        return choices.stream()
                .map(choice ->
                        new Choice(
                                Arrays.stream(choice.signs)
                                        .map(scale::even)
                                        .toArray(double[][]::new),
                                choice.wanted))
                .toList();
    }

    /** The weights by Newton's method. */
    private static double[] weighed(Preference unweighed, List<Choice> even) {
        double[] weights = new double[Edge.SIGNS];
        for (int step = 0; step < STEPS; step++) {
            double[] change = change(even, weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += Math.clamp(change[i], -1, 1);
            }
        }
        double[] figures = unweighed.figures();
        System.arraycopy(weights, 0, figures, Preference.WEIGHTS, weights.length);
        return figures;
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
        for (Choice choice : choices) {
            double[] shares =
                    Preference.shares(
                            Arrays.stream(choice.signs)
                                    .mapToDouble(signs -> product(weights, signs))
                                    .toArray());
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

    private static double product(double[] weights, double[] signs) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return sum;
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
