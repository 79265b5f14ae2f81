package ai.veritasad.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is kept of secrets that are random enough to need no slow hash. */
public final class Sha256 {

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Sha256 of(String secret) {
        try {
            return new Sha256(
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One that was kept. */
    public static Sha256 kept(byte[] bytes) {
        return new Sha256(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Compares in a time that tells nothing of where the two differ. */
    public boolean matches(Sha256 other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }
}
