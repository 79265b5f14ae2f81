package ai.veritasad.analyzer.probe;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: of a whole file, by which a report knows its medium again, and of texts. */
public final class Fingerprint {

    private static final int CHUNK = 1 << 18;

    private Fingerprint() {}

    /** Lower-case hex of the SHA-256 of {@code file}, read once from end to end. */
    public static String of(Path file, Cancellation cancel) {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream bytes = Files.newInputStream(file)) {
            int read = bytes.read(chunk);
            while (read >= 0) {
                cancel.check();
                digest.update(chunk, 0, read);
                read = bytes.read(chunk);
            }
        } catch (IOException e) {
            throw new AnalysisException.Unreadable(file, e.toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Lower-case hex of the SHA-256 of a text in UTF-8. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
