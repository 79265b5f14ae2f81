package ai.veritasad.server.analysis.stream;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How streams of progress are kept open.
 *
 * @param heartbeat after which a silent stream says that it lives
 * @param longest after which a stream ends with {@code timeout}; the client opens the next
 */
@ConfigurationProperties(prefix = "veritasad.stream", ignoreUnknownFields = false)
@Validated
record StreamSettings(@NotNull Duration heartbeat, @NotNull Duration longest) {}
