package ai.veritasad.server.redis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * Which Redis the processes share.
 *
 * @param url redis:// or, encrypted, rediss://; empty means that there is none
 * @param patience how long an answer is waited for before the server goes on without
 */
@ConfigurationProperties(prefix = "veritasad.redis", ignoreUnknownFields = false)
@Validated
public record RedisSettings(
        @NotNull @Pattern(regexp = ADDRESS, message = "must be like redis://HOST:6379, or empty")
                String url,
        @NotNull Duration patience) {

    /** Nothing, or scheme, password, host, port and number of the database. */
    private static final String ADDRESS =
            "(rediss?://([^@\\s/]+@)?[^@\\s/:]+(:\\d{1,5})?(/\\d*)?)?";

    /** Without the address, which may hold a password. */
    @Override
    public String toString() {
        return "RedisSettings[]";
    }
}
