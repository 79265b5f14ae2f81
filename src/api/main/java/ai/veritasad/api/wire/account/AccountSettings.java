package ai.veritasad.api.wire.account;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.util.Optional;

/**
 * What an admin changes of an account; what is absent stays.
 *
 * @param dailyLimit instead of the plan's
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AccountSettings(
        Optional<AccountState> state,
        Optional<Plan> plan,
        Optional<Role> role,
        Optional<Integer> dailyLimit,
        Optional<Integer> credits) {}
