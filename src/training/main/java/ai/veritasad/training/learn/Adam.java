package ai.veritasad.training.learn;

/**
 * Changes weights step by step against their slopes, each at a pace of its own (Kingma and Ba,
 * 2015), and lets them decay (Loshchilov and Hutter, 2019).
 */
final class Adam {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-8f;

    private final float[] weights;
    private final float[] means;
    private final float[] squares;
    private double firstLeft = 1;
    private double secondLeft = 1;

    Adam(float[] weights) {
        this.weights = weights;
        this.means = new float[weights.length];
        this.squares = new float[weights.length];
    }

    /** Begins a step; its changes follow. */
    void step() {
        firstLeft *= FIRST;
        secondLeft *= SECOND;
    }

    /** Changes the weights from {@code at} on by these slopes. */
    void change(int at, float[] slopes, double pace, double decay) {
        float rate = (float) (pace / (1 - firstLeft));
        float even = (float) (1 / (1 - secondLeft));
        float left = (float) (1 - pace * decay);
        for (int i = 0; i < slopes.length; i++) {
            int weight = at + i;
            float slope = slopes[i];
            means[weight] = FIRST * means[weight] + (1 - FIRST) * slope;
            squares[weight] = SECOND * squares[weight] + (1 - SECOND) * slope * slope;
            float change = rate * means[weight];
            weights[weight] =
                    left * weights[weight]
                            - change / ((float) Math.sqrt(squares[weight] * even) + TINY);
        }
    }
}
