package ai.veritasad.desktop.cut.coding;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Parameter sets of H.264 under ids of their own, so that pictures of two encoders share a stream:
 * each picture names the set that it was made with. As ITU-T H.264, 7.3.2 and 7.3.3, describes it;
 * only for pictures without arithmetic coding, whose bits may be moved.
 */
final class ParameterSets {

    private static final int SLICE = 1;
    private static final int IDR = 5;
    private static final int SEQUENCE = 7;
    private static final int PICTURE = 8;
    private static final int TYPE = 0x1F;
    private static final int MOST_SETS = 32;
    private static final int PROFILE_BITS = 24;

    private final List<byte[]> sets;
    private final int id;

    private ParameterSets(List<byte[]> sets, int id) {
        this.sets = sets;
        this.id = id;
    }

    /**
     * Sets beside those of another stream.
     *
     * @param own the sets that an encoder made, with start codes
     * @param taken the header of the other stream, with start codes or as {@code avcC}
     */
    static ParameterSets beside(byte[] taken, byte[] own) {
        BitSet used = new BitSet();
        for (byte[] unit : setsOf(taken)) {
            Bits bits = new Bits(unit);
            bits.skip(Byte.SIZE + (type(unit) == SEQUENCE ? PROFILE_BITS : 0));
            used.set(Math.min(bits.number(), MOST_SETS));
        }
        int id = used.nextClearBit(0);
        if (id >= MOST_SETS) {
            throw new IllegalStateException("all parameter sets are taken");
        }
        return new ParameterSets(units(own).stream().map(unit -> renamed(unit, id)).toList(), id);
    }

    static boolean isAvcc(byte[] header) {
        return header.length > 6 && header[0] == 1;
    }

    static boolean hasIdr(List<byte[]> units) {
        return units.stream().anyMatch(unit -> type(unit) == IDR);
    }

    /** The header of a stream that holds the pictures of both. */
    byte[] header(byte[] taken) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!isAvcc(taken)) {
            out.writeBytes(taken);
            sets.forEach(unit -> out.writeBytes(started(unit)));
            return out.toByteArray();
        }
        List<byte[]> sequences = new ArrayList<>();
        List<byte[]> pictures = new ArrayList<>();
        int rest = avccSets(taken, sequences, pictures);
        sets.forEach(unit -> (type(unit) == SEQUENCE ? sequences : pictures).add(unit));
        byte ownLevel = sets.getFirst()[3];
        out.write(taken, 0, 3);
        out.write(Math.max(taken[3] & 0xFF, ownLevel & 0xFF));
        out.write(taken[4]);
        out.write(0xE0 | sequences.size());
        sequences.forEach(unit -> counted(out, unit, Short.BYTES));
        out.write(pictures.size());
        pictures.forEach(unit -> counted(out, unit, Short.BYTES));
        out.write(taken, rest, taken.length - rest);
        return out.toByteArray();
    }

    /** An encoder's packet with start codes, as the stream with such a header holds it. */
    byte[] packet(byte[] packet, byte[] header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> units = units(packet);
        if (!isAvcc(header)) {
            if (hasIdr(units)) {
                sets.forEach(unit -> out.writeBytes(started(unit)));
            }
            units.forEach(unit -> out.writeBytes(started(renamed(unit, id))));
        } else {
            int width = (header[4] & 3) + 1;
            units.forEach(unit -> counted(out, renamed(unit, id), width));
        }
        return out.toByteArray();
    }

    private static byte[] started(byte[] unit) {
        byte[] started = new byte[unit.length + 4];
        started[3] = 1;
        System.arraycopy(unit, 0, started, 4, unit.length);
        return started;
    }

    private static void counted(ByteArrayOutputStream out, byte[] unit, int width) {
        for (int i = width - 1; i >= 0; i--) {
            out.write(unit.length >> (i * Byte.SIZE));
        }
        out.writeBytes(unit);
    }

    private static int type(byte[] unit) {
        return unit.length == 0 ? 0 : unit[0] & TYPE;
    }

    private static List<byte[]> setsOf(byte[] header) {
        List<byte[]> sets = new ArrayList<>();
        if (isAvcc(header)) {
            avccSets(header, sets, sets);
        } else {
            sets.addAll(units(header));
        }
        return sets.stream()
                .filter(unit -> type(unit) == SEQUENCE || type(unit) == PICTURE)
                .toList();
    }

    /** Place of what follows the sets in such a header. */
    private static int avccSets(byte[] avcc, List<byte[]> sequences, List<byte[]> pictures) {
        int at = read(avcc, 6, avcc[5] & TYPE, sequences);
        return read(avcc, at + 1, avcc[at] & 0xFF, pictures);
    }

    private static int read(byte[] avcc, int from, int count, List<byte[]> into) {
        int at = from;
        for (int i = 0; i < count; i++) {
            int length = ((avcc[at] & 0xFF) << Byte.SIZE) | (avcc[at + 1] & 0xFF);
            into.add(Arrays.copyOfRange(avcc, at + 2, at + 2 + length));
            at += 2 + length;
        }
        return at;
    }

    /** The units between start codes, or of counted lengths where a header says so. */
    static List<byte[]> units(byte[] packet, byte[] header) {
        if (!isAvcc(header)) {
            return units(packet);
        }
        int width = (header[4] & 3) + 1;
        List<byte[]> units = new ArrayList<>();
        int at = 0;
        while (at + width <= packet.length) {
            int length = 0;
            for (int i = 0; i < width; i++) {
                length = (length << Byte.SIZE) | (packet[at + i] & 0xFF);
            }
            int end = (int) Math.min(packet.length, (long) at + width + Math.max(0, length));
            units.add(Arrays.copyOfRange(packet, at + width, end));
            at = end;
        }
        return units;
    }

    private static List<byte[]> units(byte[] bytes) {
        List<byte[]> units = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 1) {
                add(units, bytes, begun, i);
                begun = i + 3;
                i += 2;
            }
        }
        add(units, bytes, begun, bytes.length);
        return units;
    }

    private static void add(List<byte[]> units, byte[] bytes, int from, int to) {
        int end = to;
        while (from >= 0 && end > from && bytes[end - 1] == 0) {
            end--;
        }
        if (from >= 0 && end > from) {
            units.add(Arrays.copyOfRange(bytes, from, end));
        }
    }

    private static byte[] renamed(byte[] unit, int id) {
        Bits bits = new Bits(unit);
        switch (type(unit)) {
            case SLICE, IDR -> {
                bits.skip(Byte.SIZE);
                bits.number();
                bits.number();
                bits.replace(id);
            }
            case SEQUENCE -> {
                bits.skip(Byte.SIZE + PROFILE_BITS);
                bits.replace(id);
            }
            case PICTURE -> {
                bits.skip(Byte.SIZE);
                bits.replace(id);
                bits.replace(id);
            }
            default -> {
                return unit;
            }
        }
        return bits.unit();
    }
}
