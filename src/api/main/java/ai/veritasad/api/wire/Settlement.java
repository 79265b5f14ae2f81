package ai.veritasad.api.wire;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/** What began without the server and is told now. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Settlement(List<StartedOffline> used) {

    public Settlement {
        used = List.copyOf(used);
    }
}
