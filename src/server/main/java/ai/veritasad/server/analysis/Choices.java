package ai.veritasad.server.analysis;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.disclosure.Jurisdiction;
import ai.veritasad.api.wire.FieldError;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be chosen for an analysis. */
@Component
class Choices {

    private final Set<String> jurisdictions =
            new Analyzer("")
                    .jurisdictions().stream()
                            .map(Jurisdiction::code)
                            .collect(Collectors.toUnmodifiableSet());

    /**
     * Ends well where the options can be followed.
     *
     * @throws Refusal names each field that can't
     */
    void check(Options options) {
        List<FieldError> errors = new ArrayList<>();
        options.jurisdictions().stream()
                .filter(code -> !jurisdictions.contains(code))
                .forEach(code ->
                        errors.add(
                                new FieldError(
                                        "options.jurisdictions",
                                        code + " ∉ " + String.join(", ", known()))));
        options.language()
                .filter(code -> !isLanguage(code))
                .ifPresent(code ->
                        errors.add(new FieldError("options.language", code + " ∉ ISO 639-1")));
        if (!errors.isEmpty()) {
            throw new Refusal(ErrorCode.VALIDATION_ERROR).with("errors", errors);
        }
    }

    private List<String> known() {
        return jurisdictions.stream().sorted().toList();
    }

    private static boolean isLanguage(String code) {
        return Set.of(Locale.getISOLanguages()).contains(code);
    }
}
