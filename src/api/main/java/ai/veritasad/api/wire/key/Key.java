package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as its owner sees it later: without the key itself.
 *
 * @param current whether this very request came with it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Key(
        String id,
        Device device,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        boolean current) {

    public Key {
        Checks.filled("id", id);
    }
}
