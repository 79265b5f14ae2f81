package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * Who sent a request, known by the key of a device; routes take it as their argument.
 *
 * @param key the public part of the key
 * @param dailyLimit the account's own, where it isn't the plan's
 */
public record Caller(
        UUID account, String key, Role role, Plan plan, OptionalInt dailyLimit, String language) {}
