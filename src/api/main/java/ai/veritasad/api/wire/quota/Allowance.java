package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/**
 * How many analyses may begin without the server, signed by it.
 *
 * @param allowance a JWT of subject, key id, count and times
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Allowance(String allowance, int count, Instant expiresAt) {

    public Allowance {
        Checks.filled("allowance", allowance);
        Checks.notNegative("count", count);
    }
}
