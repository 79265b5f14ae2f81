package ai.veritasad.samples.invent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.SplittableRandom;

class TokensTest {

    /** Published tokens and what they decode to. */
    @ParameterizedTest
    @CsvSource({
        "1909, 194534598, 2VtzqwJZYS7",
        "1914, 90494, LjN8KcHoa",
        "1385, 486615, LatgBwYEY",
        "1684, 4285236, 2SDnjd8jdBo",
        "7171, 9767240, 2RanymxNatT"
    })
    void they_are_written_as_operators_write_them(long issuer, long serial, String token) {
        assertThat(Tokens.of(issuer, serial)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource({
        "1842, e-cA-4579549, 5jtCeReNx12oajqsarxLiF2",
        "1842, a-13448491, F7NfYUJCUneP4VtcCdSp"
    })
    void text_ids_are_written_as_operators_write_them(long issuer, String id, String token) {
        assertThat(Tokens.of(issuer, id)).isEqualTo(token);
    }

    @RepeatedTest(5)
    void invented_ones_have_a_usual_length() {
        assertThat(Tokens.token(new SplittableRandom()).length()).isIn(9, 11, 19, 20);
    }
}
