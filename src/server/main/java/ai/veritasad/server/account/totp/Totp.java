package ai.veritasad.server.account.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.apache.commons.codec.binary.Base32;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, as all authenticators do).
 */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    /** A device's clock may be one step behind or ahead. */
    private static final int DRIFT = 1;

    private static final String ISSUER = "VeritasAd";

    private Totp() {}

    /** The step whose code this is, near a moment. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP, 6)
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "RAW"),
                            Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key of HMAC", e);
        }
    }

    static String base32(byte[] secret) {
        return Base32.builder().get().encodeToString(secret).replace("=", "");
    }

    /** What authenticators read from a QR code. */
    static String uri(byte[] secret, String account) {
        return "otpauth://totp/"
                + ISSUER
                + ":"
                + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret="
                + base32(secret)
                + "&issuer="
                + ISSUER
                + "&algorithm=SHA1&digits=6&period=30";
    }
}
