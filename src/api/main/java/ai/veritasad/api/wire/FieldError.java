package ai.veritasad.api.wire;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What is wrong with one field of a request. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FieldError(String field, String message) {}
