package ai.veritasad.desktop.player.sound;

import java.util.Arrays;

/**
 * A fraction of a second of sound: {@link Sounds#RATE} samples a second of two channels, left and
 * right in turn, −1 to 1.
 *
 * @param time microseconds of its first sample
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, played once, never compared.
public record SoundPiece(long time, float[] samples) {

    private static final long SECOND = 1_000_000;

    /** Samples of each channel. */
    public int frames() {
        return samples.length / Sounds.CHANNELS;
    }

    public long end() {
        return time + frames() * SECOND / Sounds.RATE;
    }

    /** What of it lies at or after a time. */
    SoundPiece from(long wanted) {
        if (wanted <= time) {
            return this;
        }
        long cut = Math.min(frames(), (wanted - time) * Sounds.RATE / SECOND);
        int begin = (int) cut * Sounds.CHANNELS;
        return new SoundPiece(wanted, Arrays.copyOfRange(samples, begin, samples.length));
    }

    static SoundPiece silence(long from, long until) {
        long frames = (until - from) * Sounds.RATE / SECOND;
        return new SoundPiece(from, new float[(int) frames * Sounds.CHANNELS]);
    }
}
