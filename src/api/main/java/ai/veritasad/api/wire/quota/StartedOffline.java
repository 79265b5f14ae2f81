package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/**
 * An analysis that began under an allowance.
 *
 * @param id made by the device, so that telling it twice counts once
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StartedOffline(String id, Instant startedAt) {

    public StartedOffline {
        Checks.filled("id", id);
    }
}
