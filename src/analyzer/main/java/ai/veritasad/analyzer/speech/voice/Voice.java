package ai.veritasad.analyzer.speech.voice;

/** Tells speech from other sound, window by window in order of time. */
public interface Voice extends AutoCloseable {

    /** Samples per second that it listens to. */
    int RATE = 16_000;

    /** Samples of a window, 32 ms. */
    int WINDOW = 512;

    /** How likely somebody speaks in the next window, 0 to 1. */
    float probability(float[] window);

    /** Forgets what it heard: the next window does not follow the last. */
    void reset();

    @Override
    void close();
}
