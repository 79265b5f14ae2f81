package ai.veritasad.samples.invent;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * Identifiers of Russian internet ads as operators write them: a Protocol Buffers message of an
 * issuer's number (field 1) and a serial number (field 2) or text id (field 3), in Base58.
 */
public final class Tokens {

    private static final String BASE58 =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private Tokens() {}

    /** An invented token of one of the usual lengths (9, 11 or about 20 characters). */
    public static String token(RandomGenerator random) {
        long issuer = random.nextLong(1300, 8000);
        return switch (random.nextInt(5)) {
            case 0 -> of(issuer, random.nextLong(16_384, 2_097_152));
            case 1 -> of(issuer, "a-%08d".formatted(random.nextInt(100_000_000)));
            default -> of(issuer, random.nextLong(2_097_152, 268_435_456));
        };
    }

    /** The token of the creative {@code serial} of {@code issuer}. */
    public static String of(long issuer, long serial) {
        ByteArrayOutputStream message = issuedBy(issuer);
        message.write(0x10);
        varint(message, serial);
        return base58(message.toByteArray());
    }

    /** The token of the creative that {@code issuer} calls {@code id}. */
    public static String of(long issuer, String id) {
        ByteArrayOutputStream message = issuedBy(issuer);
        byte[] text = id.getBytes(StandardCharsets.US_ASCII);
        message.write(0x1a);
        varint(message, text.length);
        message.writeBytes(text);
        return base58(message.toByteArray());
    }

    private static ByteArrayOutputStream issuedBy(long issuer) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(0x08);
        varint(message, issuer);
        return message;
    }

    private static void varint(ByteArrayOutputStream message, long value) {
        long rest = value;
        while (rest > 0x7f) {
            message.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        message.write((int) rest);
    }

    private static String base58(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        BigInteger base = BigInteger.valueOf(BASE58.length());
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            digits.append(BASE58.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }
}
