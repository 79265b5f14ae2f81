package ai.veritasad.analyzer.damage;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Breaks files in the ways that disks, networks and hostile people do; the same for each seed. */
final class Mutation {

    private static final int LARGEST_BLOCK = 4096;
    private static final int HEADER = 512;

    private final SplittableRandom random;

    Mutation(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@code bytes} broken once or a few times; {@code other} lends its header or a block. */
    byte[] broken(byte[] bytes, byte[] other) {
        byte[] broken = bytes;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && broken.length > 1; i++) {
            broken = once(broken, other);
        }
        return broken;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, bytes.length, 1 + random.nextInt(64));
            case 1 -> flipped(bytes, Math.min(HEADER, bytes.length), 1 + random.nextInt(8));
            case 2 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 3 -> filled(bytes);
            case 4 -> doubled(bytes);
            case 5 -> without(bytes);
            case 6 -> spliced(bytes, other);
            default -> extreme(bytes);
        };
    }

    private byte[] flipped(byte[] bytes, int within, int bits) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < bits; i++) {
            flipped[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] filled(byte[] bytes) {
        byte[] filled = bytes.clone();
        int start = random.nextInt(bytes.length);
        byte with = random.nextBoolean() ? 0 : (byte) random.nextInt();
        Arrays.fill(filled, start, end(start, bytes), with);
        return filled;
    }

    private byte[] doubled(byte[] bytes) {
        int start = random.nextInt(bytes.length);
        int end = end(start, bytes);
        return joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private byte[] without(byte[] bytes) {
        int start = random.nextInt(bytes.length);
        return joined(
                Arrays.copyOf(bytes, start),
                Arrays.copyOfRange(bytes, end(start, bytes), bytes.length));
    }

    private byte[] spliced(byte[] bytes, byte[] other) {
        int head = Math.min(random.nextInt(LARGEST_BLOCK), Math.min(other.length, bytes.length));
        boolean keepsPlace = random.nextBoolean();
        int from = keepsPlace ? head : random.nextInt(bytes.length);
        return joined(Arrays.copyOf(other, head), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    /** A number somewhere becomes as large, or as negative, as it can be. */
    private byte[] extreme(byte[] bytes) {
        byte[] extreme = bytes.clone();
        int start = random.nextInt(Math.min(2 * LARGEST_BLOCK, bytes.length));
        int end = Math.min(bytes.length, start + 1 + random.nextInt(8));
        Arrays.fill(extreme, start, end, random.nextBoolean() ? (byte) 0xff : (byte) 0x7f);
        return extreme;
    }

    private int end(int start, byte[] bytes) {
        return Math.min(bytes.length, start + 1 + random.nextInt(LARGEST_BLOCK));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
