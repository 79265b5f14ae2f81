package ai.veritasad.server.http;

import ai.veritasad.api.wire.FieldError;
import ai.veritasad.server.http.guard.RequestIds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refusals as {@code application/problem+json}, in the language of the request. */
@Component
public class Problems {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(LocaleResolver locales, JsonMapper json) {
        this.locales = locales;
        this.json = json;
        texts.setBasename("ai.veritasad.server.http.errors");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    public ProblemDetail of(Refusal refusal, HttpServletRequest request) {
        Locale language = locales.resolveLocale(request);
        ErrorCode code = refusal.code();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        code.status(),
                        texts.getMessage(code + ".detail", refusal.words().toArray(), language));
        problem.setTitle(title(code, language));
        problem.setType(URI.create("/docs/errors#" + code));
        address(request).ifPresent(problem::setInstance);
        problem.setProperty("error_code", code.name());
        problem.setProperty("request_id", MDC.get(RequestIds.MDC_KEY));
        refusal.properties()
                .forEach((name, value) -> problem.setProperty(name, told(value, language)));
        return problem;
    }

    /** Nothing where what was asked for is no address at all. */
    private static Optional<URI> address(HttpServletRequest request) {
        String asked = request.getRequestURI();
        if (asked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(asked));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Object told(Object value, Locale language) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(entry ->
                                entry instanceof Fields.Fault fault ? told(fault, language) : entry)
                        .toList()
                : value;
    }

    private FieldError told(Fields.Fault fault, Locale language) {
        return new FieldError(
                fault.field(), texts.getMessage(fault.text(), fault.words().toArray(), language));
    }

    String title(ErrorCode code, Locale language) {
        return texts.getMessage(code + ".title", null, language);
    }

    /** A refusal for people: its sentence, and what is wrong with each field. */
    public String sentence(Refusal refusal, Locale language) {
        if (refusal.properties().get("errors") instanceof List<?> faults) {
            return faults.stream()
                    .map(fault ->
                            fault instanceof Fields.Fault f
                                    ? told(f, language).field() + ": " + told(f, language).message()
                                    : "")
                    .collect(Collectors.joining("; "));
        }
        return texts.getMessage(refusal.code() + ".detail", refusal.words().toArray(), language);
    }

    static HttpHeaders headers(Refusal refusal) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        Object wait = refusal.properties().get("retry_after");
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        return headers;
    }

    /** Writes a refusal from where no route is reached: filters, the firewall, the container. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(refusal.code().status().value());
        headers(refusal).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(of(refusal, request)));
    }
}
