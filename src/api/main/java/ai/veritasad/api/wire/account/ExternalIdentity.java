package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** Somebody whom a trusted bot vouches for. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ExternalIdentity(String provider, String externalId, Optional<String> name) {

    /** The header in which the bot proves who it is. */
    public static final String BOT_SECRET = "X-Bot-Secret";

    public ExternalIdentity {
        Checks.filled("provider", provider);
        Checks.filled("externalId", externalId);
    }
}
