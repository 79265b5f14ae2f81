package ai.veritasad.server.plan;

import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Quota;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.ReservationState;
import ai.veritasad.api.wire.quota.StartedOffline;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Analyses a day, and credits after them: reserved when an analysis begins, committed when it has
 * ended well, given back when it failed or nobody said how it ended.
 */
@Component
public class Quotas {

    private final QuotaTable table;
    private final PlanSettings settings;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Quotas(
            QuotaTable table,
            PlanSettings settings,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What is left. */
    public Quota of(Caller caller) {
        Instant now = clock.instant();
        table.expire(Optional.of(caller.account()), now);
        LocalDate day = day(now);
        QuotaTable.Used used = table.used(caller.account(), day);
        int limit = limit(caller);
        return new Quota(
                caller.plan(),
                limit,
                Math.max(0, used.all() - used.reserved()),
                used.reserved(),
                Math.max(0, limit - used.all()),
                used.credits(),
                midnight(day),
                settings.zone().getId(),
                now);
    }

    /**
     * Takes one analysis from the day's quota, else from the credits. The same idempotency key
     * again gives the same reservation.
     *
     * @throws Refusal QUOTA_EXHAUSTED
     */
    public Reservation reserve(Caller caller, String idempotencyKey, Purpose purpose) {
        Instant now = clock.instant();
        // A device must not hold for itself what the server is to work on, and end it meanwhile.
        String key = purpose.id() + ":" + idempotencyKey;
        table.expire(Optional.of(caller.account()), now);
        return table.find(caller.account(), key)
                .or(() -> take(caller, key, purpose, now))
                // A racing request with the same key may have been first.
                .or(() -> table.find(caller.account(), key))
                .orElseThrow(() -> exhausted(caller, now));
    }

    private Optional<Reservation> take(
            Caller caller, String idempotencyKey, Purpose purpose, Instant now) {
        QuotaTable.Wish wish =
                new QuotaTable.Wish(
                        UUID.randomUUID(),
                        caller.account(),
                        idempotencyKey,
                        purpose,
                        ReservationState.RESERVED,
                        day(now),
                        now,
                        now.plus(settings.reservation()));
        return takeOrNothing(wish, limit(caller));
    }

    private Optional<Reservation> takeOrNothing(QuotaTable.Wish wish, int limit) {
        return transaction.execute(status -> {
            Optional<Reservation> taken = table.take(wish, limit);
            if (taken.isEmpty()) {
                status.setRollbackOnly();
            }
            return taken;
        });
    }

    private Refusal exhausted(Caller caller, Instant now) {
        Instant midnight = midnight(day(now));
        return new Refusal(ErrorCode.QUOTA_EXHAUSTED, limit(caller), midnight.toString())
                .with("resets_at", midnight)
                .retryAfter(Duration.between(now, midnight));
    }

    /**
     * The analysis was made. Saying so twice is the same as once.
     *
     * @param purpose what was reserved for: a device must not end what the server still works on
     * @throws Refusal NOT_FOUND, or RESERVATION_ENDED when it was given back before
     */
    public Reservation commit(UUID account, UUID id, Purpose purpose) {
        Instant now = clock.instant();
        table.expire(Optional.of(account), now);
        var _ = table.commit(account, id, purpose, now);
        return ended(account, id, purpose, ReservationState.COMMITTED);
    }

    /**
     * The analysis was not made, and what it took is given back. Saying so twice is the same as
     * once.
     *
     * @throws Refusal NOT_FOUND, or RESERVATION_ENDED when it ended otherwise before
     */
    public Reservation release(UUID account, UUID id, Purpose purpose) {
        var _ = table.release(account, id, purpose, clock.instant());
        return ended(account, id, purpose, ReservationState.RELEASED);
    }

    private Reservation ended(UUID account, UUID id, Purpose purpose, ReservationState wanted) {
        Reservation reservation =
                table.find(account, id, purpose)
                        .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (reservation.state() != wanted) {
            throw new Refusal(ErrorCode.RESERVATION_ENDED, reservation.state().id());
        }
        return reservation;
    }

    /** The analysis still runs: its reservation holds for a whole term from now on. */
    public boolean prolong(UUID id) {
        return table.prolong(id, clock.instant().plus(settings.reservation()));
    }

    /**
     * Counts analyses that began under an allowance, each on its own day; what is over the quota
     * and the credits is counted nevertheless, for it was made.
     */
    public Quota settle(Caller caller, List<StartedOffline> used) {
        Instant now = clock.instant();
        for (StartedOffline started : used) {
            Instant at = started.startedAt().isAfter(now) ? now : started.startedAt();
            QuotaTable.Wish wish =
                    new QuotaTable.Wish(
                            UUID.randomUUID(),
                            caller.account(),
                            "offline:" + started.id(),
                            Purpose.DESKTOP,
                            ReservationState.COMMITTED,
                            day(at),
                            at,
                            at);
            if (table.find(caller.account(), wish.idempotencyKey()).isEmpty()
                    && takeOrNothing(wish, limit(caller)).isEmpty()) {
                overdraw(wish);
            }
        }
        return of(caller);
    }

    private void overdraw(QuotaTable.Wish wish) {
        try {
            transaction.executeWithoutResult(status -> table.overdraw(wish));
        } catch (DuplicateKeyException _) {
            return;
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void sweep() {
        var _ = table.expire(Optional.empty(), clock.instant());
    }

    int limit(Caller caller) {
        return caller.dailyLimit().orElseGet(() -> settings.daily(known(caller.plan())));
    }

    private static Plan known(Plan plan) {
        return plan == Plan.UNKNOWN ? Plan.FREE : plan;
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, settings.zone());
    }

    private Instant midnight(LocalDate day) {
        return day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
    }
}
