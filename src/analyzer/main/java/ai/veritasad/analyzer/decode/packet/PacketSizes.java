package ai.veritasad.analyzer.decode.packet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many bytes each picture of a film takes, in the order of showing; what changes takes more,
 * what stands still or is black takes hardly any.
 *
 * @param micros when each picture is shown
 * @param bytes of each picture
 * @param keys whether it can be decoded without others
 */
@SuppressWarnings("ArrayRecordComponent") // One for each film, never compared.
public record PacketSizes(long[] micros, int[] bytes, boolean[] keys) {

    public static final class Builder {
        private long[] micros = new long[1024];
        private int[] bytes = new int[1024];
        private boolean[] keys = new boolean[1024];
        private int count;

        public void add(long time, int size, boolean key) {
            if (count == micros.length) {
                micros = Arrays.copyOf(micros, count * 2);
                bytes = Arrays.copyOf(bytes, count * 2);
                keys = Arrays.copyOf(keys, count * 2);
            }
            micros[count] = time;
            bytes[count] = size;
            keys[count] = key;
            count++;
        }

        public PacketSizes inOrder() {
            int[] order =
                    IntStream.range(0, count)
                            .boxed()
                            .sorted(Comparator.comparingLong(i -> micros[i]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            long[] times = new long[count];
            int[] sizes = new int[count];
            boolean[] marks = new boolean[count];
            for (int i = 0; i < count; i++) {
                times[i] = micros[order[i]];
                sizes[i] = bytes[order[i]];
                marks[i] = keys[order[i]];
            }
            return new PacketSizes(times, sizes, marks);
        }
    }

    public int count() {
        return micros.length;
    }

    /** The first picture shown at {@code time} or later; {@link #count} where there is none. */
    public int indexAt(long time) {
        int found = Arrays.binarySearch(micros, time);
        return found >= 0 ? found : -found - 1;
    }
}
