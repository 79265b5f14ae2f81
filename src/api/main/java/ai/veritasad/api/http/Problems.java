package ai.veritasad.api.http;

import ai.veritasad.api.wire.Problem;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What went wrong, from what the server or the network said. */
final class Problems {

    private final URI server;
    private final JsonMapper json;
    private final InstantSource clock;

    Problems(URI server, JsonMapper json, InstantSource clock) {
        this.server = server;
        this.json = json;
        this.clock = clock;
    }

    ApiException of(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException
                    || cause instanceof CertificateNotYetValidException) {
                return new ApiException.ClockWrong(server, Optional.empty());
            }
        }
        return new ApiException.NotReachable(server, String.valueOf(failure.getMessage()));
    }

    ApiException of(Answer answer) {
        Optional<Problem> said = problem(answer);
        int status = answer.status();
        Optional<Duration> retryAfter = answer.header("Retry-After").flatMap(Problems::seconds);
        if (status == 502 || status == 503 || status == 504) {
            return new ApiException.ServerAway(server, status, retryAfter);
        }
        if (said.isEmpty()) {
            return unexplained(answer, retryAfter);
        }
        Problem problem = said.get();
        return switch (problem.errorCode()) {
            case "QUOTA_EXHAUSTED" ->
                    new ApiException.Exhausted(problem.resetsAt().orElse(clock.instant()));
            case "RATE_LIMIT_EXCEEDED", "TOO_MANY_ATTEMPTS", "TOO_MANY_STREAMS" ->
                    new ApiException.TooMany(server, retryAfter);
            case "ACCOUNT_BANNED" -> new ApiException.Banned();
            case "ACCOUNT_INACTIVE" -> new ApiException.Inactive();
            case "INVALID_API_KEY", "API_KEY_REVOKED", "KEY_REVOKED", "API_KEY_REQUIRED" ->
                    new ApiException.KeyRevoked();
            case "INVALID_CREDENTIALS" -> new ApiException.WrongPassword();
            case "TOTP_REQUIRED", "INVALID_TOTP" -> new ApiException.CodeRequired();
            case "REPORT_CONFLICT" -> new ApiException.Conflict(problem.revision().orElse(0L));
            default -> explained(problem, status);
        };
    }

    private ApiException explained(Problem problem, int status) {
        if (status == 404 || status == 410) {
            return new ApiException.Gone(sentence(problem));
        }
        return status >= 500
                ? new ApiException.ServerFault(server, problem.requestId())
                : new ApiException.Refused(problem.errorCode(), sentence(problem));
    }

    private ApiException unexplained(Answer answer, Optional<Duration> retryAfter) {
        int status = answer.status();
        if (status == 429) {
            return new ApiException.TooMany(server, retryAfter);
        }
        if (status >= 500) {
            return new ApiException.ServerFault(server, answer.header("X-Request-Id"));
        }
        Optional<String> elsewhere =
                status / 100 == 3 ? answer.header("Location") : Optional.empty();
        return new ApiException.NotOurs(
                server, "HTTP " + status + elsewhere.map(place -> " → " + place).orElse(""));
    }

    private static String sentence(Problem problem) {
        String main = problem.detail().or(problem::title).orElse(problem.errorCode());
        List<String> fields =
                problem.errors().stream().map(e -> e.field() + ": " + e.message()).toList();
        return fields.isEmpty() ? main : main + " " + String.join("; ", fields);
    }

    private Optional<Problem> problem(Answer answer) {
        try {
            return Optional.of(json.readValue(answer.body().toByteArray(), Problem.class))
                    .filter(problem -> problem.errorCode() != null);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String retryAfter) {
        try {
            return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
