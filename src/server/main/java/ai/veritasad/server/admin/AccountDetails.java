package ai.veritasad.server.admin;

import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.server.account.AccountRow;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as administrators see it: what its owner sees, and what only they decide.
 *
 * @param dailyLimit absent where the plan's is used
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AccountDetails(
        String id,
        Optional<String> email,
        Role role,
        AccountState state,
        Plan plan,
        String language,
        Instant createdAt,
        boolean totpEnabled,
        Optional<Integer> dailyLimit,
        int credits) {

    static AccountDetails of(AccountRow row) {
        return new AccountDetails(
                row.id().toString(),
                row.email(),
                row.role(),
                row.state(),
                row.plan(),
                row.language(),
                row.createdAt(),
                row.totp(),
                row.dailyLimit().isPresent()
                        ? Optional.of(row.dailyLimit().getAsInt())
                        : Optional.empty(),
                row.credits());
    }
}
