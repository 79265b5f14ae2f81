package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.key.NewKey;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** An account that a trusted bot asked for, and a key to it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AccountAndKey(Account account, NewKey key) {}
