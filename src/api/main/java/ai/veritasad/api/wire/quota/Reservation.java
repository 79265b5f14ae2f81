package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/** One analysis that was taken from the quota before it began. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Reservation(
        String id,
        ReservationState state,
        ReservationSource source,
        Instant createdAt,
        Instant expiresAt) {

    public Reservation {
        Checks.filled("id", id);
    }
}
