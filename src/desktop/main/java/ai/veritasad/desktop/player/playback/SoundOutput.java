package ai.veritasad.desktop.player.playback;

/** Where sound goes: 16-bit stereo of 48 kHz. Nothing here waits. */
public interface SoundOutput extends AutoCloseable {

    /** How many frames (samples of both channels) it would take now. */
    int room();

    /** Takes so many frames from the start of little-endian bytes; never more than the room. */
    void write(byte[] samples, int frames);

    /** How many frames were heard since it was opened. */
    long heard();

    void start();

    /** Falls silent at once; what was taken but not heard waits. */
    void stop();

    /** Forgets what was taken but not heard. */
    void flush();

    @Override
    void close();
}
