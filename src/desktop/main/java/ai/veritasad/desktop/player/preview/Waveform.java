package ai.veritasad.desktop.player.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How loud a file is from its start to its end: the lowest and highest sample of every 5 ms, and of
 * every 4, 16, 64… of these, so that ten hours are drawn as fast as ten seconds. Grows while the
 * file is read; for any thread. Ten hours take 19 MB.
 */
public final class Waveform {

    /** How far reading is. */
    public enum State {
        READING,
        COMPLETE,
        /** The file has no sound. */
        NO_SOUND
    }

    /** The lowest and the highest sample of a stretch, −1 to 1; both 0 where it is silent. */
    public record Peak(float low, float high) {}

    static final long BUCKET_MICROS = 5_000;

    private static final int FACTOR = 4;
    private static final int LEVELS = 9;
    private static final float SCALE = Byte.MAX_VALUE;

    private final List<Level> levels = new ArrayList<>();
    private State state = State.READING;

    Waveform() {
        for (int i = 0; i < LEVELS; i++) {
            levels.add(new Level());
        }
    }

    public synchronized State state() {
        return state;
    }

    synchronized void end(State how) {
        state = how;
    }

    /** Microseconds from the start that were read so far. */
    public synchronized long read() {
        return levels.getFirst().count * BUCKET_MICROS;
    }

    /** What follows; −1 to 1. */
    synchronized void add(float low, float high) {
        byte least = (byte) Math.floor(Math.clamp(low, -1f, 1f) * SCALE);
        byte most = (byte) Math.ceil(Math.clamp(high, -1f, 1f) * SCALE);
        for (int i = 0; i < LEVELS; i++) {
            Level level = levels.get(i);
            level.add(least, most);
            if (level.count % FACTOR != 0 || i == LEVELS - 1) {
                return;
            }
            least = level.lowest(level.count - FACTOR, level.count);
            most = level.highest(level.count - FACTOR, level.count);
        }
    }

    /**
     * The peak of a stretch, in microseconds; empty where it was not read yet. Costs the same for a
     * second as for an hour.
     */
    public synchronized Optional<Peak> peak(long from, long until) {
        int first = Math.clamp(from / BUCKET_MICROS, 0, Integer.MAX_VALUE - 1);
        int last = Math.clamp((until - 1) / BUCKET_MICROS, first, Integer.MAX_VALUE - 1);
        if (first >= levels.getFirst().count) {
            return state == State.READING ? Optional.empty() : Optional.of(new Peak(0, 0));
        }
        int index = 0;
        int length = 1;
        while (index < LEVELS - 1 && (last - first + 1) / length > 2 * FACTOR) {
            index++;
            length *= FACTOR;
        }
        Level level = levels.get(index);
        int begin = Math.min(first / length, Math.max(0, level.count - 1));
        int end = Math.min(last / length + 1, level.count);
        return Optional.of(
                new Peak(level.lowest(begin, end) / SCALE, level.highest(begin, end) / SCALE));
    }

    private static final class Level {

        private byte[] low = new byte[1024];
        private byte[] high = new byte[1024];
        private int count;

        void add(byte least, byte most) {
            if (count == low.length) {
                low = Arrays.copyOf(low, count + count / 2);
                high = Arrays.copyOf(high, count + count / 2);
            }
            low[count] = least;
            high[count] = most;
            count++;
        }

        byte lowest(int from, int until) {
            byte lowest = from < until ? low[from] : 0;
            for (int i = from; i < until; i++) {
                lowest = low[i] < lowest ? low[i] : lowest;
            }
            return lowest;
        }

        byte highest(int from, int until) {
            byte highest = from < until ? high[from] : 0;
            for (int i = from; i < until; i++) {
                highest = high[i] > highest ? high[i] : highest;
            }
            return highest;
        }
    }
}
