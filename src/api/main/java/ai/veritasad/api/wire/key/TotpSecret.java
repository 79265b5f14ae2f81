package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What an authenticator is set up with. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TotpSecret(String secret, String otpauthUri) {

    public TotpSecret {
        Checks.filled("secret", secret);
    }

    @Override
    public String toString() {
        return "TotpSecret[]";
    }
}
