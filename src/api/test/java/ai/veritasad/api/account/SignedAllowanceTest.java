package ai.veritasad.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.api.wire.key.JsonWebKey;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class SignedAllowanceTest {

    /** The example of RFC 8037, appendix A.4. */
    private static final JsonWebKey RFC_8037 =
            new JsonWebKey(
                    "OKP",
                    "Ed25519",
                    "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** The example of RFC 7515, appendix A.3. */
    private static final JsonWebKey RFC_7515 =
            new JsonWebKey(
                    "EC",
                    "P-256",
                    "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
                    Optional.of("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final String ES256 =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                    + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfT"
                    + "jDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    @Test
    void a_signature_of_an_elliptic_curve_is_right() {
        assertThat(SignedAllowance.verified(ES256, RFC_7515))
                .hasValueSatisfying(signed ->
                        assertThat(signed.expires().getEpochSecond()).isEqualTo(1300819380));
    }

    @Test
    void a_changed_token_is_none() {
        assertThat(SignedAllowance.verified(ES256.replace("Ijp0cnVl", "Ijp0cnVm"), RFC_7515))
                .isEmpty();
        assertThat(SignedAllowance.verified(ES256, RFC_8037)).isEmpty();
        assertThat(SignedAllowance.verified("no token", RFC_7515)).isEmpty();
        assertThat(SignedAllowance.verified("e30.e30.", RFC_8037)).isEmpty();
    }
}
