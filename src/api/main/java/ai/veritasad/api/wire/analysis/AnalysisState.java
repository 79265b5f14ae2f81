package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an analysis stands. */
public enum AnalysisState {
    PENDING,
    QUEUED,
    PROCESSING,
    COMPLETED,
    FAILED,
    CANCELLED,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static AnalysisState of(String id) {
        return Ids.read(AnalysisState.class, id, UNKNOWN);
    }

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, FAILED, CANCELLED -> true;
            case PENDING, QUEUED, PROCESSING, UNKNOWN -> false;
        };
    }
}
