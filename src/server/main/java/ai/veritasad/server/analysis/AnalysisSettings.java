package ai.veritasad.server.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How analyses are worked off.
 *
 * @param threads analyses at once in this process; each keeps several cores busy
 * @param atOnce analyses of one account in the queue or in work; its others stay pending
 * @param work where films lie while they are looked at; emptied after each
 * @param models where models of speech lie
 * @param longest an attempt that takes longer is ended as failed
 * @param longestVideo what plays longer is refused
 * @param attempts how often one analysis may begin, crashes included
 * @param backoff before the second attempt; twice as long before each further one
 * @param poll how often a worker looks into the queue
 * @param heartbeat how often a worker tells that it lives; silent for four of them, its work goes
 *     to another
 * @param grace what a worker that is told to stop still has for what it has begun; then it hands it
 *     back
 * @param keep after which analyses that have ended are forgotten; zero keeps them
 * @param privateLinks whether links may lead into private networks; for trials alone
 */
@ConfigurationProperties(prefix = "veritasad.analysis", ignoreUnknownFields = false)
@Validated
public record AnalysisSettings(
        @Min(1) @Max(64) int threads,
        @Min(1) @Max(10_000) int atOnce,
        @NotNull Path work,
        @NotNull Path models,
        @NotNull Duration longest,
        @NotNull Duration longestVideo,
        @Min(1) @Max(100) int attempts,
        @NotNull Duration backoff,
        @NotNull Duration poll,
        @NotNull Duration heartbeat,
        @NotNull Duration grace,
        @NotNull Duration keep,
        boolean privateLinks) {}
