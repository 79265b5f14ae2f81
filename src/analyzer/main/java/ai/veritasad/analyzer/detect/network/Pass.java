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

    Pass(int beats, Shape shape) {
        int layers = shape.layers();
        int size = beats * shape.width();
        this.entered = new float[beats * shape.entering()];
        this.entryNoise = new float[entered.length];
        this.states = new float[layers + 1][size];
        this.replies = new float[layers][size];
        this.noise = new float[layers][size];
        this.normal = new float[layers][size];
        this.scales = new float[layers][beats];
        this.answers = new float[beats * Shape.ANSWERS];
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
