package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Checks;
import ai.veritasad.api.wire.account.Plan;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/**
 * What is left of today, and of the credits that are used after it.
 *
 * @param used ended today
 * @param reserved running now
 * @param left of today, without credits
 * @param zone whose midnight begins the next day
 * @param now the server's clock
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Quota(
        Plan plan,
        int limit,
        int used,
        int reserved,
        int left,
        int credits,
        Instant resetsAt,
        String zone,
        Instant now) {

    public Quota {
        Checks.notNegative("limit", limit);
        Checks.notNegative("used", used);
        Checks.notNegative("reserved", reserved);
        Checks.notNegative("left", left);
        Checks.notNegative("credits", credits);
    }
}
