package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.key.Device;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Asks for an allowance for a device. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewAllowance(Device device) {}
