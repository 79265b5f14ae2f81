package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** The public key that allowances are verified with (RFC 7517, 8037). */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record JsonWebKey(
        String kty,
        String crv,
        String x,
        Optional<String> y,
        Optional<String> kid,
        Optional<String> alg,
        Optional<String> use) {

    public JsonWebKey {
        Checks.filled("kty", kty);
        Checks.filled("crv", crv);
        Checks.filled("x", x);
    }
}
