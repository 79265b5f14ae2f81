package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a video comes from. */
public enum SourceType {
    FILE,
    URL,
    YOUTUBE,
    TELEGRAM,
    INSTAGRAM,
    TIKTOK,
    VK,
    RUTUBE,
    DZEN,
    /** A later server's word that this program does not know yet. */
    UNKNOWN;

    /** As it stands in JSON. */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }

    @JsonCreator
    public static SourceType of(String id) {
        return Ids.read(SourceType.class, id, UNKNOWN);
    }
}
