package ai.veritasad.server.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;

/**
 * Where the database inside the program lies; unused when {@code spring.datasource.url} names
 * another.
 *
 * @param folder kept from start to start
 * @param port on 127.0.0.1; 0 takes a free one
 */
@ConfigurationProperties(prefix = "veritasad.database", ignoreUnknownFields = false)
@Validated
public record DatabaseSettings(@NotNull Path folder, @Min(0) @Max(65535) int port) {}
