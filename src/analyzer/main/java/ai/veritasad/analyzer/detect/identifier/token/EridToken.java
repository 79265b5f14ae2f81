package ai.veritasad.analyzer.detect.identifier.token;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the bytes of an advertising token say.
 *
 * <p>Tokens in circulation are Base58 (Bitcoin's alphabet, no checksum) of a Protocol Buffers
 * message: field 1 is a varint, the issuer's number; then field 2, a varint, the creative's serial
 * number, or field 3, text, its external id. Found by decoding published tokens; no document states
 * it, so a token that does not decode may still be genuine.
 *
 * @param issuer number of the operator who gave it out
 * @param creative serial number or external id of the ad
 */
record EridToken(long issuer, String creative) {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 48;

    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final long MAX_ISSUER = 999_999;
    private static final long MAX_SERIAL = 999_999_999_999L;

    private static final int ISSUER_TAG = 0x08;
    private static final int SERIAL_TAG = 0x10;
    private static final int TEXT_TAG = 0x1a;

    /** Empty where the token is no Base58 of a known layout. */
    static Optional<EridToken> decode(String token) {
        if (!isWellFormed(token)) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < token.length(); i++) {
            BigInteger digit = BigInteger.valueOf(ALPHABET.indexOf(token.charAt(i)));
            number = number.multiply(BASE).add(digit);
        }
        return new Message(number.toByteArray()).token();
    }

    /** Whether alphabet and length are a token's. */
    static boolean isWellFormed(String token) {
        return token.length() >= MIN_LENGTH
                && token.length() <= MAX_LENGTH
                && token.chars().allMatch(EridToken::isDigit);
    }

    static boolean isDigit(int character) {
        return ALPHABET.indexOf(character) >= 0;
    }

    /** Every character that a token may have. */
    static char[] letters() {
        return ALPHABET.toCharArray();
    }

    /** Reads one message from its first to its last byte. */
    private static final class Message {
        private final byte[] bytes;
        private int at;

        Message(byte[] bytes) {
            this.bytes = bytes;
        }

        Optional<EridToken> token() {
            if (next() != ISSUER_TAG) {
                return Optional.empty();
            }
            long issuer = varint();
            int tag = next();
            String creative = tag == SERIAL_TAG ? serial() : tag == TEXT_TAG ? text() : "";
            return issuer < 1 || issuer > MAX_ISSUER || creative.isEmpty() || at != bytes.length
                    ? Optional.empty()
                    : Optional.of(new EridToken(issuer, creative));
        }

        private int next() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }

        /** A varint in its shortest writing, or −1. */
        private long varint() {
            long value = 0;
            for (int shift = 0; shift < 56; shift += 7) {
                int part = next();
                if (part < 0 || (part == 0 && shift > 0)) {
                    return -1;
                }
                value |= (long) (part & 0x7f) << shift;
                if (part < 0x80) {
                    return value;
                }
            }
            return -1;
        }

        private String serial() {
            long serial = varint();
            return serial < 1 || serial > MAX_SERIAL ? "" : Long.toString(serial);
        }

        private String text() {
            long length = varint();
            if (length < 1 || length != bytes.length - at) {
                return "";
            }
            String text = new String(bytes, at, (int) length, StandardCharsets.ISO_8859_1);
            at = bytes.length;
            return text.chars().allMatch(c -> c > ' ' && c < 0x7f) ? text : "";
        }
    }
}
