package ai.veritasad.api.wire.account;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** What somebody changes of their own account. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AccountChange(Optional<String> language) {}
