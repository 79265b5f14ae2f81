package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;

/** A key that was just made; the only time that it is shown. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewKey(String id, String key, Device device, Instant createdAt) {

    public NewKey {
        Checks.filled("id", id);
        Checks.filled("key", key);
    }

    /** Without the key, which must not get into a log. */
    @Override
    public String toString() {
        return "NewKey[" + id + ", " + device.name() + "]";
    }
}
