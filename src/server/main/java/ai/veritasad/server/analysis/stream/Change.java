package ai.veritasad.server.analysis.stream;

import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.job.JobRows;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What the database tells of an analysis that has changed. */
record Change(
        UUID id,
        boolean deleted,
        long version,
        @Nullable AnalysisState state,
        int progress,
        @Nullable String stage,
        int attempt,
        @JsonProperty("error_code") @Nullable String errorCode,
        @JsonProperty("error_ru") @Nullable String errorRu,
        @JsonProperty("error_en") @Nullable String errorEn,
        @JsonProperty("updated_at") @Nullable OffsetDateTime updated) {

    /** How far it is now; empty where it was deleted. */
    Optional<Job.Standing> standing() {
        return deleted || state == null || updated == null
                ? Optional.empty()
                : Optional.of(
                        new Job.Standing(
                                id,
                                state,
                                progress,
                                Optional.ofNullable(stage),
                                attempt,
                                JobRows.failure(errorCode, errorRu, errorEn),
                                version,
                                updated.toInstant()));
    }
}
