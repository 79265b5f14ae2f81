package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an account has, from the smallest daily quota to the largest. */
public enum Plan {
    FREE,
    STARTER,
    PRO,
    BUSINESS,
    ENTERPRISE,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static Plan of(String id) {
        return Ids.read(Plan.class, id, UNKNOWN);
    }
}
