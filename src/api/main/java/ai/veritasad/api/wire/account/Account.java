package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/** Somebody who uses the server. One that a trusted bot made has no e-mail. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Account(
        String id,
        Optional<String> email,
        Role role,
        AccountState state,
        Plan plan,
        String language,
        Instant createdAt,
        boolean totpEnabled) {

    public Account {
        Checks.filled("id", id);
    }
}
