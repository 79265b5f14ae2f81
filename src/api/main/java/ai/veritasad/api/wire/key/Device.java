package ai.veritasad.api.wire.key;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What a key was made for, in words that its owner knows again. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Device(String name, String platform) {

    public Device {
        Checks.filled("name", name);
    }
}
