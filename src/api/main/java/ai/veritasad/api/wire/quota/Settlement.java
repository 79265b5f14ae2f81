package ai.veritasad.api.wire.quota;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;

/** What began without the server and is told now. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Settlement(@JsonSetter(nulls = Nulls.AS_EMPTY) List<StartedOffline> used) {

    public Settlement {
        used = List.copyOf(used);
    }
}
