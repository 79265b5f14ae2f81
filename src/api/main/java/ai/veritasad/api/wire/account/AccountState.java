package ai.veritasad.api.wire.account;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an account may be used. */
public enum AccountState {
    ACTIVE,
    INACTIVE,
    BANNED,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static AccountState of(String id) {
        return Ids.read(AccountState.class, id, UNKNOWN);
    }
}
