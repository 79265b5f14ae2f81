package ai.veritasad.analyzer.detect.stretch;

/**
 * How strongly a beat is preferred as the border of a stretch, by its signs: their weighed sum, and
 * what a few hidden units make of them, as a sign may mean one thing beside another and nothing
 * alone.
 */
public final class Preference {

    /** Hidden units. */
    public static final int HIDDEN = 12;

    /** Where the spreads of the signs begin among the figures; their means are first. */
    public static final int SPREADS = Edge.SIGNS;

    /** Where the weights of the signs themselves begin. */
    public static final int WEIGHTS = 2 * Edge.SIGNS;

    /** Where the first hidden unit begins: a weight for each sign, an offset, and what it adds. */
    public static final int UNITS = 3 * Edge.SIGNS;

    /** Figures of a hidden unit. */
    public static final int UNIT = Edge.SIGNS + 2;

    /** How many figures there are. */
    public static final int COUNT = UNITS + HIDDEN * UNIT;

    /** Spreads by which a sign can be off the usual; beyond, nothing was learned. */
    private static final double FARTHEST = 5;

    private final double[] figures;

    public Preference(double[] figures) {
        if (figures.length != COUNT) {
            throw new IllegalArgumentException("borders by other signs");
        }
        this.figures = figures.clone();
    }

    public double[] figures() {
        return figures.clone();
    }

    /** The signs at one scale. */
    public double[] even(double[] signs) {
        double[] even = new double[Edge.SIGNS];
        for (int i = 0; i < even.length; i++) {
            double away = (signs[i] - figures[i]) / figures[SPREADS + i];
            even[i] = Math.clamp(away, -FARTHEST, FARTHEST);
        }
        return even;
    }

    /** Log-odds, up to a constant, by signs at one scale. */
    public double of(double[] even) {
        double sum = 0;
        for (int i = 0; i < even.length; i++) {
            sum += figures[WEIGHTS + i] * even[i];
        }
        for (int unit = 0; unit < HIDDEN; unit++) {
            sum += figures[UNITS + unit * UNIT + UNIT - 1] * Math.max(0, roused(unit, even));
        }
        return sum;
    }

    /** What a hidden unit is given; it speaks where that is more than nothing. */
    public double roused(int unit, double[] even) {
        int from = UNITS + unit * UNIT;
        double sum = figures[from + Edge.SIGNS];
        for (int i = 0; i < even.length; i++) {
            sum += figures[from + i] * even[i];
        }
        return sum;
    }

    /** The probability of each of some beats, by their signs. */
    double[] shares(double[][] signs) {
        double[] sums = new double[signs.length];
        for (int i = 0; i < signs.length; i++) {
            sums[i] = of(even(signs[i]));
        }
        return shares(sums);
    }

    /** Log-odds as probabilities that sum to 1. */
    public static double[] shares(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double[] shares = new double[sums.length];
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = Math.exp(sums[i] - most);
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
