package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What the browser's sign-in ends with (RFC 6749); good for an exchange into a key alone. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Token(String accessToken, String tokenType, long expiresIn) {

    public Token {
        Checks.filled("accessToken", accessToken);
    }

    @Override
    public String toString() {
        return "Token[" + tokenType + "]";
    }
}
