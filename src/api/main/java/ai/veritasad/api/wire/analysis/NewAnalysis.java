package ai.veritasad.api.wire.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/** Asks for an analysis; without options it is judged by the server's habit. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewAnalysis(Source source, Optional<Options> options) {

    public NewAnalysis(Source source, Options options) {
        this(source, Optional.of(options));
    }

    /** The options that hold, whether or not they were said. */
    public Options chosen() {
        return options.orElseGet(Options::usual);
    }
}
