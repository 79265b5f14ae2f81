package ai.veritasad.server.http;

import ai.veritasad.server.Names;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.databind.DatabindException;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whatever ends a route early becomes a problem with its {@code error_code}. */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    /** SQLSTATE character_not_in_repertoire. */
    private static final String UNKEEPABLE = "22021";

    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return new ResponseEntity<>(
                problems.of(refusal, request), Problems.headers(refusal), refusal.code().status());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
        return refused(new Refusal(ErrorCode.FORBIDDEN), request);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception away, HttpServletRequest request) {
        LOG.error("The database can't be reached", away);
        return refused(
                new Refusal(ErrorCode.SERVICE_UNAVAILABLE).retryAfter(Duration.ofSeconds(5)),
                request);
    }

    /** PostgreSQL keeps every character but one, which no text of a person has: U+0000. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unkeepable(
            DataIntegrityViolationException violation, HttpServletRequest request) {
        return violation.getRootCause() instanceof SQLException cause
                        && UNKEEPABLE.equals(cause.getSQLState())
                ? refused(new Refusal(ErrorCode.MALFORMED_REQUEST), request)
                : bug(violation, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(Exception bug, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), bug);
        return refused(new Refusal(ErrorCode.INTERNAL_ERROR), request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                new Refusal(ErrorCode.VALIDATION_ERROR)
                        .with(
                                "errors",
                                invalid.getBindingResult().getFieldErrors().stream()
                                        .map(RefusalAdvice::field)
                                        .toList()),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Map<String, String>> fields =
                invalid.getParameterValidationResults().stream()
                        .flatMap(result ->
                                result.getResolvableErrors().stream()
                                        .map(error ->
                                                error instanceof FieldError field
                                                        ? field(field)
                                                        : entry(
                                                                String.valueOf(
                                                                        result.getMethodParameter()
                                                                                .getParameterName()),
                                                                error.getDefaultMessage())))
                        .toList();
        return answer(new Refusal(ErrorCode.VALIDATION_ERROR).with("errors", fields), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(reason(unreadable), request);
    }

    private static Refusal reason(HttpMessageNotReadableException unreadable) {
        if (unreadable.getMostSpecificCause() instanceof Refusal refusal) {
            return refusal;
        }
        return unreadable.getCause() instanceof DatabindException misfit
                ? Fields.refusal(List.of(Misfits.fault(misfit)))
                : new Refusal(ErrorCode.MALFORMED_REQUEST);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failed,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("A request failed", failed);
        }
        return answer(new Refusal(ErrorCode.of(status.value())), request, headers);
    }

    private ResponseEntity<Object> answer(Refusal refusal, WebRequest request) {
        return answer(refusal, request, HttpHeaders.EMPTY);
    }

    private ResponseEntity<Object> answer(Refusal refusal, WebRequest request, HttpHeaders more) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(more);
        headers.putAll(Problems.headers(refusal));
        return new ResponseEntity<>(
                problems.of(refusal, ((ServletWebRequest) request).getRequest()),
                headers,
                refusal.code().status());
    }

    private static Map<String, String> field(FieldError error) {
        return entry(Names.snake(error.getField()), error.getDefaultMessage());
    }

    private static Map<String, String> entry(String field, @Nullable String message) {
        return Map.of("field", field, "message", Objects.requireNonNullElse(message, ""));
    }
}
