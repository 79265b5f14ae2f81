package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.key.Purpose;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Asks for one analysis. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewReservation(Purpose purpose) {}
