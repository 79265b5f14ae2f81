package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/** How far an analysis is. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AnalysisStatus(
        String id,
        AnalysisState state,
        int progress,
        Optional<String> stage,
        Optional<String> message,
        Optional<String> errorCode,
        int attempt,
        Instant updatedAt) {

    public AnalysisStatus {
        Checks.filled("id", id);
        Checks.percent(progress);
    }
}
