package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Six digits of an authenticator, or a backup code. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Code(String code) {

    public Code {
        Checks.filled("code", code);
    }
}
