package ai.veritasad.desktop.player.playback;

import ai.veritasad.desktop.player.sound.Sounds;

import java.util.Optional;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The computer's own sound device. */
public final class LineOutput implements SoundOutput {

    private static final int BYTES = 2 * Sounds.CHANNELS;
    // A fifth of a second: a busy machine doesn't stutter, a change of volume is heard at once.
    private static final int BUFFER = Sounds.RATE / 5 * BYTES;

    private final SourceDataLine line;

    private LineOutput(SourceDataLine line) {
        this.line = line;
    }

    /** Empty where the computer has no device or lends it to nobody. */
    public static Optional<SoundOutput> open() {
        AudioFormat format = new AudioFormat(Sounds.RATE, 16, Sounds.CHANNELS, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BUFFER);
            return Optional.of(new LineOutput(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public int room() {
        return line.available() / BYTES;
    }

    @Override
    public void write(byte[] samples, int frames) {
        line.write(samples, 0, frames * BYTES);
    }

    @Override
    public long heard() {
        return line.getLongFramePosition();
    }

    @Override
    public void start() {
        line.start();
    }

    @Override
    public void stop() {
        line.stop();
    }

    @Override
    public void flush() {
        line.flush();
    }

    @Override
    public void close() {
        line.close();
    }
}
