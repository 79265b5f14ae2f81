package ai.veritasad.api.wire.analysis;

import ai.veritasad.api.wire.Checks;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What an analysis came to, in short. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Verdict(int ads, int undisclosed, String label) {

    public Verdict {
        Checks.notNegative("ads", ads);
        Checks.notNegative("undisclosed", undisclosed);
    }
}
