package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/**
 * One analysis on the server.
 *
 * @param progress 0 to 100
 * @param error a sentence in the request's language
 * @param reservation the id of what was taken from the quota
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Analysis(
        String id,
        AnalysisState state,
        int progress,
        Optional<String> stage,
        Source source,
        Optional<String> title,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<String> errorCode,
        Optional<String> error,
        Optional<Verdict> verdict,
        Optional<String> reservation) {

    public Analysis {
        Checks.filled("id", id);
        Checks.percent(progress);
    }
}
