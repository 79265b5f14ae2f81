package ai.veritasad.desktop.player.playback;

import ai.veritasad.desktop.player.sound.Sounds;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/** A sound device that plays only as far as the test lets it, and remembers what it was given. */
public final class HandDevice implements SoundOutput {

    private static final int CAPACITY = Sounds.RATE / 5;
    private static final int BYTES = 4;

    private final ByteArrayOutputStream given = new ByteArrayOutputStream();
    private long written;
    private long heard;
    private boolean closed;

    /** Plays on by so many frames, or as far as there are some; how many were played. */
    public synchronized long play(long frames) {
        long played = Math.min(frames, written - heard);
        heard += played;
        return played;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** The left channel of all that was ever given. */
    public synchronized short[] left() {
        ShortBuffer samples =
                ByteBuffer.wrap(given.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        short[] left = new short[samples.remaining() / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = samples.get(2 * i);
        }
        return left;
    }

    @Override
    public synchronized int room() {
        return (int) (CAPACITY - (written - heard));
    }

    @Override
    public synchronized void write(byte[] samples, int frames) {
        given.write(samples, 0, frames * BYTES);
        written += frames;
    }

    @Override
    public synchronized long heard() {
        return heard;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public synchronized void flush() {
        heard = written;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
