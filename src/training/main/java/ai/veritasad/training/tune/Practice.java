package ai.veritasad.training.tune;

import ai.veritasad.analyzer.detect.stretch.Edge;
import ai.veritasad.analyzer.detect.stretch.Preference;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Teaches the hidden units of a preference by all choices again and again, each time with other
 * signs hidden, so that none is relied upon alone (Adam: Kingma and Ba, 2015).
 */
final class Practice {

    private static final int STEPS = 250;
    private static final double PACE = 0.02;
    private static final int RISING = 20;
    private static final double HIDDEN_SIGNS = 0.2;

    /** A pull to nothing of the weights of hidden units, and of the signs' own. */
    private static final double PULL = 0.002;

    private static final double PULL_PLAIN = 0.004;
    private static final double FIRST_OUTPUT = 0.1;

    private final List<Choosing.Choice> choices;
    private final SplittableRandom random;
    private final double[] figures;
    private final double[] means = new double[Preference.COUNT];
    private final double[] squares = new double[Preference.COUNT];

    private Practice(double[] figures, List<Choosing.Choice> even, SplittableRandom random) {
        this.figures = figures;
        this.choices = even;
        this.random = random;
    }

    /**
     * A preference that began as the plain one.
     *
     * @param even choices whose signs are at the plain one's scale
     */
    static Preference taught(Preference plain, List<Choosing.Choice> even, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] figures = plain.figures();
        double spread = Math.sqrt(1.0 / Edge.SIGNS);
        for (int unit = 0; unit < Preference.HIDDEN; unit++) {
            int from = Preference.UNITS + unit * Preference.UNIT;
            for (int i = 0; i < Edge.SIGNS; i++) {
                figures[from + i] = random.nextGaussian() * spread;
            }
            figures[from + Edge.SIGNS + 1] = random.nextGaussian() * FIRST_OUTPUT;
        }
        Practice practice = new Practice(figures, even, random);
        for (int step = 1; step <= STEPS; step++) {
            practice.step(step);
        }
        return new Preference(figures);
    }

    private void step(int step) {
        Preference now = new Preference(figures);
        double[] slopes = new double[Preference.COUNT];
        for (Choosing.Choice choice : choices) {
            add(now, choice, slopes);
        }
        double rising = Math.min(1, (double) step / RISING);
        double pace = PACE * rising * (1 - (double) step / STEPS) + 1e-4;
        double firstLeft = 1 - Math.pow(0.9, step);
        double secondLeft = 1 - Math.pow(0.99, step);
        for (int i = Preference.WEIGHTS; i < Preference.COUNT; i++) {
            double slope = slopes[i] / choices.size() + pull(i) * figures[i];
            means[i] = 0.9 * means[i] + 0.1 * slope;
            squares[i] = 0.99 * squares[i] + 0.01 * slope * slope;
            figures[i] -=
                    pace * (means[i] / firstLeft) / (Math.sqrt(squares[i] / secondLeft) + 1e-8);
        }
    }

    private static double pull(int figure) {
        if (figure < Preference.UNITS) {
            return PULL_PLAIN;
        }
        boolean offset = (figure - Preference.UNITS) % Preference.UNIT == Edge.SIGNS;
        return offset ? 0 : PULL;
    }

    private void add(Preference now, Choosing.Choice choice, double[] slopes) {
        double[][] seen = new double[choice.signs().length][];
        double[] sums = new double[seen.length];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = forgetful(choice.signs()[i]);
            sums[i] = now.of(seen[i]);
        }
        double[] shares = Preference.shares(sums);
        for (int i = 0; i < seen.length; i++) {
            add(now, seen[i], shares[i] - choice.wanted()[i], slopes);
        }
    }

    private double[] forgetful(double[] signs) {
        double[] left = new double[signs.length];
        for (int i = 0; i < left.length; i++) {
            boolean hidden = random.nextDouble() < HIDDEN_SIGNS;
            left[i] = hidden ? 0 : signs[i] / (1 - HIDDEN_SIGNS);
        }
        return left;
    }

    /** How the error follows from each figure by one beat that was preferred too much. */
    private void add(Preference now, double[] signs, double error, double[] slopes) {
        for (int i = 0; i < signs.length; i++) {
            slopes[Preference.WEIGHTS + i] += error * signs[i];
        }
        for (int unit = 0; unit < Preference.HIDDEN; unit++) {
            int from = Preference.UNITS + unit * Preference.UNIT;
            int output = from + Edge.SIGNS + 1;
            double roused = now.roused(unit, signs);
            if (roused > 0) {
                double passed = error * figures[output];
                slopes[output] += error * roused;
                slopes[from + Edge.SIGNS] += passed;
                for (int i = 0; i < signs.length; i++) {
                    slopes[from + i] += passed * signs[i];
                }
            }
        }
    }
}
