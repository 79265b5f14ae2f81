package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.Account;
import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** An account as it is kept, without its secrets. */
public record AccountRow(
        UUID id,
        Optional<String> email,
        Role role,
        AccountState state,
        Plan plan,
        OptionalInt dailyLimit,
        int credits,
        String language,
        Instant createdAt,
        boolean totp) {

    /** As its owner sees it. */
    public Account wire() {
        return new Account(id.toString(), email, role, state, plan, language, createdAt, totp);
    }
}
