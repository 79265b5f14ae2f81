package ai.veritasad.desktop.cut.coding;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The bits of one unit of H.264 (ITU-T H.264, 7.3.1 and 9.1), read on and replaced. */
final class Bits {

    private static final int GUARD = 3;
    private static final int MOST_ZEROS = 31;

    private boolean[] bits;
    private int at;

    Bits(byte[] unit) {
        byte[] plain = unguarded(unit);
        bits = new boolean[plain.length * Byte.SIZE];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ((plain[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE)) & 1) == 1;
        }
    }

    void skip(int count) {
        at += count;
    }

    /** The next number in Exp-Golomb code. */
    int number() {
        int zeros = 0;
        while (at < bits.length && !bits[at]) {
            zeros++;
            at++;
        }
        if (zeros > MOST_ZEROS || at + zeros >= bits.length) {
            throw new IllegalArgumentException("not a unit of H.264");
        }
        long value = 0;
        for (int i = 0; i <= zeros; i++) {
            value = (value << 1) | (bits[at++] ? 1 : 0);
        }
        return (int) (value - 1);
    }

    /** Puts another number in the place of the next one. */
    void replace(int number) {
        int start = at;
        number();
        int length = Integer.SIZE - Integer.numberOfLeadingZeros(number + 1);
        boolean[] code = new boolean[2 * length - 1];
        for (int i = 0; i < length; i++) {
            code[length - 1 + i] = (((number + 1) >> (length - 1 - i)) & 1) == 1;
        }
        boolean[] made = Arrays.copyOf(bits, bits.length + code.length - (at - start));
        System.arraycopy(code, 0, made, start, code.length);
        System.arraycopy(bits, at, made, start + code.length, bits.length - at);
        bits = made;
        at = start + code.length;
    }

    /** All bits as a unit; the last one that is set ends it. */
    byte[] unit() {
        int end = bits.length;
        while (end > 0 && !bits[end - 1]) {
            end--;
        }
        byte[] plain = new byte[(end + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < end; i++) {
            if (bits[i]) {
                plain[i / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - i % Byte.SIZE));
            }
        }
        return guarded(plain);
    }

    private static byte[] unguarded(byte[] unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(unit.length);
        int zeros = 0;
        for (byte one : unit) {
            boolean guard = zeros >= 2 && one == GUARD;
            if (!guard) {
                out.write(one);
            }
            zeros = one == 0 ? zeros + 1 : 0;
        }
        return out.toByteArray();
    }

    /** No start code may appear inside a unit. */
    private static byte[] guarded(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 16);
        int zeros = 0;
        for (byte one : plain) {
            if (zeros >= 2 && (one & 0xFF) <= GUARD) {
                out.write(GUARD);
                zeros = 0;
            }
            out.write(one);
            zeros = one == 0 ? zeros + 1 : 0;
        }
        return out.toByteArray();
    }
}
