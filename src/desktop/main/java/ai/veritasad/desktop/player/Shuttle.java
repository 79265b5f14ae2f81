package ai.veritasad.desktop.player;

/**
 * The speeds of the keys J, K and L: each press of L is a step faster, each of J a step slower and
 * then backwards, K stops.
 */
final class Shuttle {

    private static final double[] SPEEDS = {-8, -4, -2, -1, 0, 1, 1.5, 2, 3};

    private Shuttle() {}

    /**
     * @param speed of now, 0 where nothing plays
     */
    static double faster(double speed) {
        for (double next : SPEEDS) {
            if (next > speed) {
                return next == 0 ? 1 : next;
            }
        }
        return SPEEDS[SPEEDS.length - 1];
    }

    /** From standing or playing on to backwards, then faster backwards. */
    static double backwards(double speed) {
        if (speed > 1) {
            return lower(speed);
        }
        return speed >= 0 ? -1 : lower(speed);
    }

    private static double lower(double speed) {
        for (int i = SPEEDS.length - 1; i >= 0; i--) {
            if (SPEEDS[i] < speed) {
                return SPEEDS[i];
            }
        }
        return SPEEDS[0];
    }
}
