package ai.veritasad.server.analysis;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** What this process does. */
@ConfigurationProperties(prefix = "veritasad")
@Validated
public record RoleSettings(@NotNull Role role) {}
