package ai.veritasad.server.http.description;

import ai.veritasad.api.wire.analysis.AnalysisState;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;

import java.util.Arrays;
import java.util.Objects;

/** What parameters look like whose routes take any text and refuse what doesn't fit. */
final class KnownParameters {

    private KnownParameters() {}

    static void complete(Parameter parameter) {
        switch (Objects.requireNonNullElse(parameter.getName(), "")) {
            case "Idempotency-Key" ->
                    needed(parameter)
                            .schema(text().pattern("^[A-Za-z0-9._-]{8,128}$"))
                            .description("The same again repeats the request without its work.");
            case "If-Match" ->
                    parameter
                            .schema(text().pattern("^\"[0-9]{1,18}\"$"))
                            .description("The revision that is to be written over.");
            case "Last-Event-ID" -> parameter.schema(text().pattern("^[0-9]{1,18}$"));
            case "since" -> parameter.schema(text().pattern("^[0-9]{1,18}$"));
            case "state" -> parameter.schema(states());
            default -> {}
        }
    }

    private static Parameter needed(Parameter parameter) {
        return parameter.required(true);
    }

    private static Schema<String> states() {
        Schema<String> states = text();
        Arrays.stream(AnalysisState.values())
                .filter(state -> state != AnalysisState.UNKNOWN)
                .forEach(state -> states.addEnumItemObject(state.id()));
        return states;
    }

    private static Schema<String> text() {
        return new StringSchema();
    }
}
