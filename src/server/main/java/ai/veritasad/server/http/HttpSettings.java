package ai.veritasad.server.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.util.List;

/**
 * Who may speak to the server, and how much at once.
 *
 * @param publicUrl what users type; links in answers and tokens begin with it
 * @param allowedHosts names that requests may be addressed to; {@code *.example.org} means every
 *     name below, an empty list every name
 * @param allowedOrigins web pages that may call the API from a browser
 * @param bodyLimit of JSON bodies; uploads have their own
 */
@ConfigurationProperties(prefix = "veritasad.http", ignoreUnknownFields = false)
@Validated
public record HttpSettings(
        @NotBlank String publicUrl,
        @NotNull List<@NotBlank String> allowedHosts,
        @NotNull List<@NotBlank String> allowedOrigins,
        @NotNull DataSize bodyLimit) {

    public HttpSettings {
        allowedHosts = List.copyOf(allowedHosts);
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    public boolean knowsHost(String host) {
        return allowedHosts.isEmpty()
                || allowedHosts.stream()
                        .anyMatch(allowed ->
                                allowed.startsWith("*.")
                                        ? host.endsWith(allowed.substring(1))
                                        : host.equalsIgnoreCase(allowed));
    }
}
