package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Checks;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/**
 * A report of one's history. Lists leave the report itself out; what was deleted stays listed as
 * such.
 *
 * @param id made by the device that analyzed
 * @param revision counts up with each push that was taken
 * @param device where it was changed last
 * @param report the analyzer's report
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SyncedReport(
        String id,
        String title,
        long revision,
        Instant updatedAt,
        String device,
        boolean deleted,
        Optional<JsonNode> report) {

    public SyncedReport {
        Checks.filled("id", id);
        Checks.notNegative("revision", revision);
    }
}
