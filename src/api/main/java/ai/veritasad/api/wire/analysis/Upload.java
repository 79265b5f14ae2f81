package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/** A file that has come to the server whole. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Upload(String id, String name, long bytes, String sha256, Instant createdAt) {

    public Upload {
        Checks.filled("id", id);
        Checks.notNegative("bytes", bytes);
    }
}
