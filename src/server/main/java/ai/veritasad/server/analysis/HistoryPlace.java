package ai.veritasad.server.analysis;

import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** The last analysis of a page of the history, after which the next page begins. */
record HistoryPlace(Instant created, UUID id) {

    /** As a word of an address. */
    String word() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, created);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((micros + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads what {@link #word} gave.
     *
     * @throws Refusal where it is none
     */
    static HistoryPlace of(String word) {
        try {
            String text =
                    new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII);
            int colon = Math.max(0, text.indexOf(':'));
            long micros = Long.parseLong(text.substring(0, colon));
            return new HistoryPlace(
                    Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                    UUID.fromString(text.substring(colon + 1)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal(ErrorCode.MALFORMED_REQUEST);
        }
    }
}
