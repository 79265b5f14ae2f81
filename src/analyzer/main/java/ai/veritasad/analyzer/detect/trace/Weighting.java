package ai.veritasad.analyzer.detect.trace;

/**
 * One channel's way through the K-weighting of ITU-R BS.1770-5, annex 1, tables 1 and 2, which are
 * given for 48,000 samples a second.
 */
final class Weighting {

    static final int RATE = 48_000;

    // The shelf that a head makes of sound.
    private static final double[] SHELF = {
        1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585
    };
    // The high-pass of the revised low-frequency B curve.
    private static final double[] HIGH = {1, -2, 1, -1.99004745483398, 0.99007225036621};

    private double shelf1;
    private double shelf2;
    private double high1;
    private double high2;

    /** The weighted sample; direct form II transposed. */
    double next(double sample) {
        double shelved = SHELF[0] * sample + shelf1;
        shelf1 = SHELF[1] * sample - SHELF[3] * shelved + shelf2;
        shelf2 = SHELF[2] * sample - SHELF[4] * shelved;
        double out = HIGH[0] * shelved + high1;
        high1 = HIGH[1] * shelved - HIGH[3] * out + high2;
        high2 = HIGH[2] * shelved - HIGH[4] * out;
        return out;
    }
}
