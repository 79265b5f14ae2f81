package ai.veritasad.analyzer.detect.network;

/** All numbers of one run through a network, beat after beat; learning runs back through them. */
public final class Pass {

    private final float[] entered;
    private final float[] entryNoise;
    private final float[][] states;
    private final float[][] replies;
    private final float[][] noise;
    private final float[][] normal;
    private final float[][] scales;
    private final float[] answers;

    private Pass(int beats, Shape shape, boolean kept) {
        int layers = shape.layers();
        int size = beats * shape.width();
        this.entered = new float[beats * shape.entering()];
        this.entryNoise = new float[entered.length];
        this.states = arrays(layers + 1, size, kept);
        this.replies = arrays(layers, size, kept);
        this.noise = arrays(layers, size, kept);
        this.normal = arrays(layers, size, kept);
        this.scales = arrays(layers, beats, kept);
        this.answers = new float[beats * Shape.ANSWERS];
    }

    /** Keeps every layer's numbers. */
    static Pass kept(int beats, Shape shape) {
        return new Pass(beats, shape, true);
    }

    /** Keeps the last layer's numbers alone: each layer writes over those of the one before. */
    static Pass fleeting(int beats, Shape shape) {
        return new Pass(beats, shape, false);
    }

    private static float[][] arrays(int count, int size, boolean kept) {
        float[][] arrays = new float[count][];
        for (int i = 0; i < count; i++) {
            arrays[i] = kept || i == 0 ? new float[size] : arrays[0];
        }
        return arrays;
    }

    /** Words' sum and traits of each beat, disturbed. */
    public float[] entered() {
        return entered;
    }

    /** By which each entered number was multiplied. */
    public float[] entryNoise() {
        return entryNoise;
    }

    /** Before the first layer, and after each. */
    public float[][] states() {
        return states;
    }

    /** What each layer adds. */
    public float[][] replies() {
        return replies;
    }

    /** By which each reply was multiplied. */
    public float[][] noise() {
        return noise;
    }

    /** Each layer's sum, brought to mean 0 and deviation 1. */
    public float[][] normal() {
        return normal;
    }

    /** By which each beat's sum was multiplied for that. */
    public float[][] scales() {
        return scales;
    }

    /** Log-odds: in an ad, begins one, ends one. */
    public float[] answers() {
        return answers;
    }
}
