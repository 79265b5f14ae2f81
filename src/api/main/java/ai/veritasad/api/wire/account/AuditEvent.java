package ai.veritasad.api.wire.account;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that happened to an account. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AuditEvent(
        String id,
        Instant at,
        String account,
        String action,
        Optional<String> address,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> details) {

    public AuditEvent {
        details = Map.copyOf(details);
    }
}
