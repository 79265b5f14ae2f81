package ai.veritasad.server.http;

import ai.veritasad.server.Names;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which field of a JSON body didn't fit, from what the reader of JSON complains of. */
final class Misfits {

    /** How records of the contract refuse a component: "email is empty". */
    private static final Pattern OWN_WORDS = Pattern.compile("(\\w+) is (empty|negative|0 to).*");

    private Misfits() {}

    static Fields.Fault fault(DatabindException misfit) {
        String path =
                misfit.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."));
        String complaint = Objects.requireNonNullElse(misfit.getOriginalMessage(), "");
        if (misfit.getCause() instanceof IllegalArgumentException own) {
            Matcher words = OWN_WORDS.matcher(Objects.requireNonNullElse(own.getMessage(), ""));
            if (words.matches()) {
                String field = Names.snake(words.group(1));
                return new Fields.Fault(
                        path.isEmpty() ? field : path + "." + field, "field.unreadable", List.of());
            }
        }
        return new Fields.Fault(
                path.isEmpty() ? "body" : path,
                complaint.contains("Null value for creator property")
                        ? "field.missing"
                        : "field.unreadable",
                List.of());
    }
}
