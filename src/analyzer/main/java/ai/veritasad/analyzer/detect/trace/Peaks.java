package ai.veritasad.analyzer.detect.trace;

/**
 * The strongest tone of each of six zones of the spectrum at one moment.
 *
 * @param bins where it stands, in steps of {@link #BIN_HERTZ}; 0 where none stands out
 * @param heights natural logarithms of its energy
 */
@SuppressWarnings("ArrayRecordComponent") // Sixteen a second, never compared.
public record Peaks(short[] bins, float[] heights) {

    public static final int ZONES = 6;
    public static final double BIN_HERTZ =
            (double) Listener.RATE / Listener.THINNING / Spectrum.LENGTH;

    private static final double LOWEST = 250;
    private static final double HIGHEST = 3400;

    /** Wider than the foot of a pure tone under the window. */
    private static final int FOOT = 3;

    private static final int[] EDGES = edges();

    static Peaks of(float[] energies) {
        short[] bins = new short[ZONES];
        float[] heights = new float[ZONES];
        for (int zone = 0; zone < ZONES; zone++) {
            int best = 0;
            for (int bin = EDGES[zone]; bin < EDGES[zone + 1]; bin++) {
                if ((best == 0 || energies[bin] > energies[best]) && isSummit(energies, bin)) {
                    best = bin;
                }
            }
            bins[zone] = (short) best;
            heights[zone] = best == 0 ? 0 : (float) Math.log(energies[best] + 1e-9);
        }
        return new Peaks(bins, heights);
    }

    private static boolean isSummit(float[] energies, int bin) {
        for (int step = 1; step <= FOOT; step++) {
            if (energies[bin] <= energies[bin - step] || energies[bin] < energies[bin + step]) {
                return false;
            }
        }
        return true;
    }

    private static int[] edges() {
        int[] edges = new int[ZONES + 1];
        for (int zone = 0; zone <= ZONES; zone++) {
            double hertz = LOWEST * Math.pow(HIGHEST / LOWEST, (double) zone / ZONES);
            edges[zone] = (int) Math.round(hertz / BIN_HERTZ) - (zone == ZONES ? FOOT + 1 : 0);
        }
        return edges;
    }
}
