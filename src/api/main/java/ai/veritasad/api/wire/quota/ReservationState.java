package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a reservation stands; all but the first are final. */
public enum ReservationState {
    RESERVED,
    COMMITTED,
    RELEASED,
    EXPIRED,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static ReservationState of(String id) {
        return Ids.read(ReservationState.class, id, UNKNOWN);
    }
}
