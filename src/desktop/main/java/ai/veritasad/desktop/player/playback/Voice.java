package ai.veritasad.desktop.player.playback;

import ai.veritasad.desktop.player.sound.SoundPiece;
import ai.veritasad.desktop.player.sound.Sounds;
import ai.veritasad.desktop.player.sound.Tempo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalLong;

/** Gives pieces of sound to a device at a speed and volume, and knows which moment is heard now. */
final class Voice implements AutoCloseable {

    private static final double MICROS_PER_FRAME = 1_000_000.0 / Sounds.RATE;
    private static final int BYTES = 2 * Sounds.CHANNELS;
    private static final long DEAD_AFTER_NANOS = 1_000_000_000L;

    private final SoundOutput output;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Tempo tempo = new Tempo(1);
    private byte[] pending = new byte[0];
    private long written;
    private long lastHeard;
    private long lastMove;
    private boolean dead;

    /** From this frame of the device on, the medium is heard from a time on at a speed. */
    private record Mark(long frame, long time, double speed) {
        long at(long heard) {
            return time + Math.round((heard - frame) * MICROS_PER_FRAME * speed);
        }
    }

    Voice(SoundOutput output) {
        this.output = output;
    }

    /** Silent until pieces that begin at {@code time} come. */
    void restart(long time, double speed, long nanos) {
        output.stop();
        output.flush();
        pending = new byte[0];
        written = output.heard();
        changeTempo(speed);
        marks.clear();
        marks.add(new Mark(written, time, speed));
        lastMove = nanos;
    }

    /** From what is fed next on. */
    void speed(double speed, double volume) {
        if (speed == tempo.speed() || marks.isEmpty()) {
            return;
        }
        append(tempo.rest(), volume);
        long produced = written + pending.length / BYTES;
        marks.add(new Mark(produced, marks.getLast().at(produced), speed));
        changeTempo(speed);
    }

    private void changeTempo(double speed) {
        tempo.close();
        tempo = new Tempo(speed);
    }

    void run(boolean wanted, long nanos) {
        lastMove = nanos;
        if (wanted) {
            output.start();
        } else {
            output.stop();
        }
    }

    /** Gives the device what it takes now. */
    void feed(Buffer buffer, double volume) {
        int room = output.room();
        while (room > 0) {
            if (pending.length == 0) {
                SoundPiece piece = buffer.sound();
                if (piece == null) {
                    return;
                }
                append(tempo.stretched(piece.samples()), volume);
            }
            int frames = Math.min(room, pending.length / BYTES);
            if (frames > 0) {
                output.write(pending, frames);
                written += frames;
                room -= frames;
                pending = Arrays.copyOfRange(pending, frames * BYTES, pending.length);
            }
        }
    }

    private void append(float[] samples, double volume) {
        int before = pending.length;
        pending = Arrays.copyOf(pending, before + samples.length * Short.BYTES);
        ByteBuffer bytes = ByteBuffer.wrap(pending).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples.length; i++) {
            double loud = Math.clamp(samples[i] * volume, -1.0, 1.0) * Short.MAX_VALUE;
            bytes.putShort(before + i * Short.BYTES, (short) Math.round(loud));
        }
    }

    /** The moment that is heard now; empty where the device has stopped to move. */
    OptionalLong heard(long nanos) {
        long heard = output.heard();
        if (heard != lastHeard) {
            lastHeard = heard;
            lastMove = nanos;
        }
        dead |= heard < written && nanos - lastMove > DEAD_AFTER_NANOS;
        while (marks.size() > 1 && second().frame() <= heard) {
            marks.removeFirst();
        }
        return dead || marks.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(marks.getFirst().at(heard));
    }

    private Mark second() {
        var each = marks.iterator();
        each.next();
        return each.next();
    }

    /** Whether all it was given has been heard. */
    boolean isDrained() {
        return dead || (pending.length == 0 && output.heard() >= written);
    }

    boolean isDead() {
        return dead;
    }

    @Override
    public void close() {
        output.stop();
        output.close();
        tempo.close();
    }
}
