package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a reserved analysis runs. */
public enum Purpose {
    DESKTOP,
    SERVER,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static Purpose of(String id) {
        return Ids.read(Purpose.class, id, UNKNOWN);
    }
}
