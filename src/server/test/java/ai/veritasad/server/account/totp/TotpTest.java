package ai.veritasad.server.account.totp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the SHA-1 rows; their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_vectors_of_the_standard_are_met(long second, String code) {
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second)))
                .isEqualTo(OptionalLong.of(second / 30));
    }

    @Test
    void a_clock_may_be_one_step_off_and_no_more() {
        String code = Totp.code(SECRET, 100);

        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(101 * 30))).hasValue(100);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(99 * 30))).hasValue(100);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(102 * 30))).isEmpty();
    }

    @Test
    void an_authenticator_reads_the_address() {
        assertThat(Totp.uri(SECRET, "анна@example.org"))
                .isEqualTo(
                        "otpauth://totp/VeritasAd:%D0%B0%D0%BD%D0%BD%D0%B0%40example.org"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=VeritasAd"
                                + "&algorithm=SHA1&digits=6&period=30");
    }
}
