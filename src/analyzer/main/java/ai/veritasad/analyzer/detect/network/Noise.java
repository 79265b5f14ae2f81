package ai.veritasad.analyzer.detect.network;

/** What disturbs a network while it learns, so that it doesn't learn by heart. */
@FunctionalInterface
public interface Noise {

    /** Nothing is disturbed, as in use. */
    Noise NONE = input -> 1;

    /**
     * The factor for the next number, 0 to forget it.
     *
     * @param input whether it enters the network or is inside it
     */
    float next(boolean input);
}
