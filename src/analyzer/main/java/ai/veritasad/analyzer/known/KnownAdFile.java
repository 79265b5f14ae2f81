package ai.veritasad.analyzer.known;

import ai.veritasad.analyzer.detect.fingerprint.Landmarks;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** A known ad as bytes and back. */
final class KnownAdFile {

    static final String ENDING = ".ad";

    /** "VAad". */
    private static final int KIND = 0x56416164;

    private KnownAdFile() {}

    static byte[] bytes(KnownAd ad) {
        return FingerprintFile.bytes(
                KIND,
                out -> {
                    out.writeUTF(ad.id());
                    out.writeUTF(ad.name());
                    out.writeUTF(ad.source());
                    out.writeLong(ad.length().micros());
                    FingerprintFile.write(ad.sound(), out);
                    out.writeShort(ad.pictures().length);
                    for (long picture : ad.pictures()) {
                        out.writeLong(picture);
                    }
                });
    }

    static KnownAd read(byte[] bytes) throws FingerprintFile.Damaged {
        return FingerprintFile.read(KIND, bytes, KnownAdFile::read);
    }

    private static KnownAd read(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String name = in.readUTF();
        String source = in.readUTF();
        MediaTime length = new MediaTime(in.readLong());
        Landmarks sound = FingerprintFile.readLandmarks(in);
        int count = in.readUnsignedShort();
        if (count * Long.BYTES > in.available()) {
            throw new EOFException();
        }
        long[] pictures = new long[count];
        for (int i = 0; i < count; i++) {
            pictures[i] = in.readLong();
        }
        return new KnownAd(id, name, source, length, sound, pictures);
    }
}
