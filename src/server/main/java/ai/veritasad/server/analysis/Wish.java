package ai.veritasad.server.analysis;

import ai.veritasad.api.wire.analysis.NewAnalysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What an account asks for, once for each key.
 *
 * @param key made by the client, so that asking again gives the same
 */
record Wish(UUID account, String key, NewAnalysis what) {

    /** The same for the same wish alone. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(what.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
