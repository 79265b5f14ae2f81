package ai.veritasad.api.wire.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.List;
import java.util.Optional;

/** How an analysis is judged; nothing said means the server's habit. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Options(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> jurisdictions,
        Optional<Double> sensitivity,
        Optional<String> language) {

    public Options {
        jurisdictions = List.copyOf(jurisdictions);
        if (sensitivity.isPresent() && !(sensitivity.get() >= 0 && sensitivity.get() <= 1)) {
            throw new IllegalArgumentException("sensitivity is 0 to 1, not " + sensitivity.get());
        }
    }

    public static Options usual() {
        return new Options(List.of(), Optional.empty(), Optional.empty());
    }
}
