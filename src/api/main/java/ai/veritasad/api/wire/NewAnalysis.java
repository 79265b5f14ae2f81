package ai.veritasad.api.wire;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Objects;

/** Asks for an analysis. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewAnalysis(Source source, Options options) {

    public NewAnalysis {
        options = Objects.requireNonNullElseGet(options, Options::usual);
    }
}
