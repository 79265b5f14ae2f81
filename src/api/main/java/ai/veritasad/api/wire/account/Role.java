package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an account may do. */
public enum Role {
    USER,
    ADMIN,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static Role of(String id) {
        return Ids.read(Role.class, id, UNKNOWN);
    }
}
