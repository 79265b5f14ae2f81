package ai.veritasad.api.wire.key;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Asks for a key in place of the short-lived token that the browser's sign-in gave. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record KeyExchange(Device device) {}
