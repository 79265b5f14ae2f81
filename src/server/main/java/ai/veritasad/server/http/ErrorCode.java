package ai.veritasad.server.http;

import org.springframework.http.HttpStatus;

/**
 * Everything that can be refused, with its HTTP status; title and sentence of each lie in {@code
 * errors*.properties}, in English and Russian.
 */
public enum ErrorCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    HOST_NOT_ALLOWED(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST),
    API_KEY_REQUIRED(HttpStatus.UNAUTHORIZED),
    INVALID_API_KEY(HttpStatus.UNAUTHORIZED),
    KEY_REVOKED(HttpStatus.UNAUTHORIZED),
    ACCOUNT_BANNED(HttpStatus.UNAUTHORIZED),
    ACCOUNT_INACTIVE(HttpStatus.UNAUTHORIZED),
    INVALID_CREDENTIALS(HttpStatus.UNAUTHORIZED),
    TOTP_REQUIRED(HttpStatus.UNAUTHORIZED),
    INVALID_TOTP(HttpStatus.UNAUTHORIZED),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED),
    INVALID_BOT_SECRET(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    ORIGIN_NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    EMAIL_TAKEN(HttpStatus.CONFLICT),
    TOTP_ALREADY_ON(HttpStatus.CONFLICT),
    TOTP_NOT_STARTED(HttpStatus.CONFLICT),
    LAST_ADMIN(HttpStatus.CONFLICT),
    RESERVATION_ENDED(HttpStatus.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.CONFLICT),
    NOT_READY(HttpStatus.CONFLICT),
    REPORT_CONFLICT(HttpStatus.CONFLICT),
    VIDEO_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    INVALID_VIDEO_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID_LINK(HttpStatus.UNPROCESSABLE_CONTENT),
    LINK_NOT_ALLOWED(HttpStatus.UNPROCESSABLE_CONTENT),
    WRONG_PLATFORM(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_FORMAT(HttpStatus.NOT_FOUND),
    EXPORT_IMPOSSIBLE(HttpStatus.UNPROCESSABLE_CONTENT),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    VALIDATION_ERROR(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    RATE_LIMIT_EXCEEDED(HttpStatus.TOO_MANY_REQUESTS),
    QUOTA_EXHAUSTED(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    ErrorCode(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The code for a status that no route of ours chose. */
    public static ErrorCode of(int status) {
        return switch (status) {
            case 401 -> API_KEY_REQUIRED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> VALIDATION_ERROR;
            case 429 -> RATE_LIMIT_EXCEEDED;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
