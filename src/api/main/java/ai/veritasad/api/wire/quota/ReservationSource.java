package ai.veritasad.api.wire.quota;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a reservation takes from: the day's quota first, then credits. */
public enum ReservationSource {
    QUOTA,
    CREDITS,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static ReservationSource of(String id) {
        return Ids.read(ReservationSource.class, id, UNKNOWN);
    }
}
