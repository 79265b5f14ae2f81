package ai.veritasad.server.plan;

import ai.veritasad.api.wire.account.Plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * What each plan allows.
 *
 * @param zone whose midnight begins a new day of quota
 * @param daily analyses a day
 * @param perMinute requests a minute
 * @param reservation after which a reserved analysis that nobody ends is given back
 * @param offlineCount how many analyses a device may start without the server
 */
@ConfigurationProperties(prefix = "veritasad.plans", ignoreUnknownFields = false)
@Validated
public record PlanSettings(
        @NotNull ZoneId zone,
        @NotNull Map<Plan, @Min(0) @Max(1_000_000) Integer> daily,
        @NotNull Map<Plan, @Min(1) @Max(1_000_000) Integer> perMinute,
        @Min(1) int perMinuteAnonymous,
        @Min(1) int perMinuteSignIn,
        @NotNull Counted countedIn,
        @NotNull Duration reservation,
        @Min(0) @Max(1000) int offlineCount,
        @NotNull Duration offlineTime) {

    /** Where requests are counted. */
    public enum Counted {
        MEMORY,
        POSTGRESQL
    }

    public PlanSettings {
        daily = Map.copyOf(daily);
        perMinute = Map.copyOf(perMinute);
    }

    @AssertTrue(message = "must name free, starter, pro, business and enterprise")
    boolean isEveryPlanNamed() {
        EnumSet<Plan> plans = EnumSet.complementOf(EnumSet.of(Plan.UNKNOWN));
        return daily.keySet().equals(plans) && perMinute.keySet().equals(plans);
    }

    int daily(Plan plan) {
        return Objects.requireNonNull(daily.get(plan), plan::id);
    }

    int perMinute(Plan plan) {
        return Objects.requireNonNull(perMinute.get(plan), plan::id);
    }
}
