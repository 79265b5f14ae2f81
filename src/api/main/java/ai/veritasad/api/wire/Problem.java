package ai.veritasad.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why the server says no (RFC 9457), with a code for programs and a sentence for people.
 *
 * @param resetsAt when the quota begins anew, with {@code QUOTA_EXHAUSTED}
 * @param revision the server's, with {@code REPORT_CONFLICT}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Problem(
        Optional<String> type,
        Optional<String> title,
        int status,
        Optional<String> detail,
        Optional<String> instance,
        String errorCode,
        Optional<String> requestId,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FieldError> errors,
        Optional<Instant> resetsAt,
        Optional<Long> revision) {

    public Problem {
        errors = List.copyOf(errors);
    }
}
