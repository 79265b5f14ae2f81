package ai.veritasad.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;

import java.util.stream.Collectors;

/** Says which setting is wrong in one sentence instead of a page of stack. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingsComplaint extends AbstractFailureAnalyzer<BindException> {

    private static final String MEND =
            "Mend it where you set it; application.yaml inside the program tells what each setting"
                    + " takes.";

    @Override
    protected FailureAnalysis analyze(Throwable whole, BindException failed) {
        return new FailureAnalysis(sentence(failed), MEND, failed);
    }

    private String sentence(BindException failed) {
        BindValidationException invalid = findCause(failed, BindValidationException.class);
        if (invalid != null) {
            return invalid.getValidationErrors().getAllErrors().stream()
                    .map(error ->
                            "The setting "
                                    + invalid.getValidationErrors().getName()
                                    + (error instanceof FieldError field
                                            ? "."
                                                    + Names.kebab(field.getField())
                                                    + " is "
                                                    + quoted(field.getRejectedValue())
                                                    + " but "
                                            : " ")
                                    + error.getDefaultMessage()
                                    + ".")
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        UnboundConfigurationPropertiesException unknown =
                findCause(failed, UnboundConfigurationPropertiesException.class);
        if (unknown != null) {
            return "There is no setting "
                    + unknown.getUnboundProperties().stream()
                            .map(property -> property.getName().toString())
                            .collect(Collectors.joining(", "))
                    + "; look for a slip of the pen.";
        }
        ConfigurationProperty property = failed.getProperty();
        return "The setting "
                + failed.getName()
                + " is "
                + quoted(property == null ? null : property.getValue())
                + ", which can't be read as "
                + kind(failed.getTarget().getType().resolve(Object.class))
                + ".";
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "missing" : "\"" + value + "\"";
    }

    private static String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "Duration" -> "a time such as 30s, 5m or 12h";
            case "DataSize" -> "a size such as 10MB";
            case "ZoneId" -> "a time zone such as Europe/Moscow";
            default -> "a " + type.getSimpleName();
        };
    }
}
