package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Landmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The frame of our fingerprint files: four bytes that name the kind, one with the version, the
 * content, and its CRC-32. All numbers are big-endian; names are in modified UTF-8.
 */
final class FingerprintFile {

    private static final int VERSION = 1;
    private static final int HEAD = 5;
    private static final int CHECK = 4;

    /** Landmarks of a whole day. */
    private static final int MOST_LANDMARKS = 6_000_000;

    private FingerprintFile() {}

    interface Writer {
        void writeTo(DataOutputStream out) throws IOException;
    }

    interface Reader<T> {
        T readFrom(DataInputStream in) throws IOException;
    }

    static byte[] bytes(int kind, Writer content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(kind);
            out.writeByte(VERSION);
            content.writeTo(out);
            out.writeInt(check(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("memory can't fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What the file holds.
     *
     * @throws Damaged where it is not of that kind, of a newer version, cut off or changed
     */
    static <T> T read(int kind, byte[] bytes, Reader<T> content) throws Damaged {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (bytes.length < HEAD + CHECK || in.readInt() != kind) {
                throw new Damaged(
                        "это не отпечаток VeritasAd", "it is no fingerprint of VeritasAd");
            }
            int version = in.readUnsignedByte();
            if (version > VERSION) {
                throw new Damaged(
                        "он создан более новой версией", "a newer version of the program made it");
            }
            int end = bytes.length - CHECK;
            int told = new DataInputStream(new ByteArrayInputStream(bytes, end, CHECK)).readInt();
            if (told != check(bytes, end)) {
                throw new Damaged("контрольная сумма не сходится", "its checksum doesn't fit");
            }
            return content.readFrom(in);
        } catch (EOFException e) {
            throw new Damaged("он обрывается", "it breaks off", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new Damaged("его содержимое не читается", "its content can't be read", e);
        }
    }

    private static int check(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }

    /** Three bytes of each hash, one or more of the hops since the one before. */
    static void write(Landmarks sound, DataOutputStream out) throws IOException {
        out.writeInt(sound.count());
        int before = 0;
        for (int i = 0; i < sound.count(); i++) {
            out.writeByte(sound.hashes()[i] >>> 16);
            out.writeShort(sound.hashes()[i]);
            int rest = sound.hops()[i] - before;
            for (; rest >= 255; rest -= 255) {
                out.writeByte(255);
            }
            out.writeByte(rest);
            before = sound.hops()[i];
        }
    }

    static Landmarks readLandmarks(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_LANDMARKS || count > in.available()) {
            throw new EOFException();
        }
        int[] hashes = new int[count];
        int[] hops = new int[count];
        int hop = 0;
        for (int i = 0; i < count; i++) {
            hashes[i] = (in.readUnsignedByte() << 16 | in.readUnsignedShort());
            int step = in.readUnsignedByte();
            while (step == 255) {
                hop += 255;
                step = in.readUnsignedByte();
            }
            hop += step;
            hops[i] = hop;
        }
        if (Arrays.stream(hashes).anyMatch(hash -> hash >>> Landmarks.BITS != 0)) {
            throw new IOException("a hash has more bits than there are");
        }
        return new Landmarks(hashes, hops);
    }

    /** Why a file of ours can't be used, to be completed with its name. */
    static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;

        private final String ru;
        private final String en;

        Damaged(String ru, String en) {
            super(en);
            this.ru = ru;
            this.en = en;
        }

        Damaged(String ru, String en, Exception cause) {
            super(en, cause);
            this.ru = ru;
            this.en = en;
        }

        String ru() {
            return ru;
        }

        String en() {
            return en;
        }
    }
}
