package ai.veritasad.server.plan;

import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.Reservation;
import ai.veritasad.api.wire.quota.ReservationSource;
import ai.veritasad.api.wire.quota.ReservationState;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code quota_day} and {@code reservation}, and the credits of {@code account}. */
@Component
class QuotaTable {

    /** What of a day is used up: all of it, the part still running, and the credits left. */
    record Used(int all, int reserved, int credits) {}

    /** A reservation to be made. */
    record Wish(
            UUID id,
            UUID account,
            String idempotencyKey,
            Purpose purpose,
            ReservationState state,
            LocalDate day,
            Instant createdAt,
            Instant expiresAt) {}

    private static final String COLUMNS = " id, state, source, created_at, expires_at ";

    private final JdbcClient sql;

    QuotaTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Takes one analysis from the day's quota, else from the credits, and keeps the reservation:
     * all by one statement, so that racing requests get exactly as many as there are. Nothing comes
     * back when nothing is left, or when the idempotency key has a reservation already; then the
     * transaction has to be rolled back.
     */
    Optional<Reservation> take(Wish wish, int limit) {
        return sql.sql(
                        """
                        with quota as (
                            insert into quota_day as q (account_id, day, used)
                            select :account, :day, 1 where :limit > 0
                            on conflict (account_id, day) do update set used = q.used + 1
                                where q.used < :limit
                            returning 1),
                        credit as (
                            update account set credits = credits - 1
                            where id = :account and credits > 0 and not exists (select from quota)
                            returning 1)
                        insert into reservation (id, account_id, idempotency_key, purpose, state,
                            source, day, created_at, expires_at, ended_at)
                        select :id, :account, :key, :purpose, :state,
                            case when exists (select from quota) then 'quota' else 'credits' end,
                            :day, :createdAt, :expiresAt,
                            case when :state = 'committed' then :createdAt end
                        where exists (select from quota) or exists (select from credit)
                        on conflict (account_id, idempotency_key) do nothing
                        returning
                        """
                                + COLUMNS)
                .param("account", wish.account())
                .param("day", wish.day())
                .param("limit", limit)
                .param("id", wish.id())
                .param("key", wish.idempotencyKey())
                .param("purpose", wish.purpose().id())
                .param("state", wish.state().id())
                .param("createdAt", Moments.of(wish.createdAt()))
                .param("expiresAt", Moments.of(wish.expiresAt()))
                .query((row, number) -> reservation(row))
                .optional();
    }

    Optional<Reservation> find(UUID account, String idempotencyKey) {
        return sql.sql(
                        "select"
                                + COLUMNS
                                + "from reservation"
                                + " where account_id = :account and idempotency_key = :key")
                .param("account", account)
                .param("key", idempotencyKey)
                .query((row, number) -> reservation(row))
                .optional();
    }

    Optional<Reservation> find(UUID account, UUID id, Purpose purpose) {
        return sql.sql(
                        "select"
                                + COLUMNS
                                + "from reservation where account_id = :account and id = :id"
                                + " and purpose = :purpose")
                .param("purpose", purpose.id())
                .param("account", account)
                .param("id", id)
                .query((row, number) -> reservation(row))
                .optional();
    }

    /** Ends a reservation whose analysis was made; nothing is given back. */
    boolean commit(UUID account, UUID id, Purpose purpose, Instant now) {
        return sql.sql(
                                """
                                update reservation set state = 'committed', ended_at = :now
                                where id = :id and account_id = :account and purpose = :purpose
                                  and state = 'reserved'
                                """)
                        .param("now", Moments.of(now))
                        .param("purpose", purpose.id())
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Ends a reservation whose analysis was not made, and gives back what it took. */
    boolean release(UUID account, UUID id, Purpose purpose, Instant now) {
        return sql.sql(
                                """
                                with ended as (
                                    update reservation set state = 'released', ended_at = :now
                                    where id = :id and account_id = :account and purpose = :purpose
                                      and state = 'reserved'
                                    returning account_id, day, source),
                                """
                                        + GIVEN_BACK)
                        .param("now", Moments.of(now))
                        .param("purpose", purpose.id())
                        .param("id", id)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends reservations that nobody ended in time: one account's or all, and gives back. */
    int expire(Optional<UUID> account, Instant now) {
        return sql.sql(
                        """
                        with ended as (
                            update reservation set state = 'expired', ended_at = :now
                            where state = 'reserved' and expires_at <= :now
                              and (:account::uuid is null or account_id = :account::uuid)
                            returning account_id, day, source),
                        """
                                + GIVEN_BACK)
                .param("now", Moments.of(now))
                .param("account", account.orElse(null))
                .query(Integer.class)
                .single();
    }

    private static final String GIVEN_BACK =
            """
            quota as (
                update quota_day q set used = q.used - e.count
                from (select account_id, day, count(*)::int as count from ended
                      where source = 'quota' group by account_id, day) e
                where q.account_id = e.account_id and q.day = e.day),
            credit as (
                update account a set credits = a.credits + e.count
                from (select account_id, count(*)::int as count from ended
                      where source = 'credits' group by account_id) e
                where a.id = e.account_id)
            select count(*) from ended
            """;

    /** A running reservation holds longer. */
    boolean prolong(UUID id, Instant expiresAt) {
        return sql.sql(
                                """
                                update reservation set expires_at = greatest(expires_at, :expiresAt)
                                where id = :id and state = 'reserved'
                                """)
                        .param("expiresAt", Moments.of(expiresAt))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Counts an analysis that was made already, whatever is left. */
    void overdraw(Wish wish) {
        sql.sql(
                        """
                        with quota as (
                            insert into quota_day as q (account_id, day, used)
                            values (:account, :day, 1)
                            on conflict (account_id, day) do update set used = q.used + 1)
                        insert into reservation (id, account_id, idempotency_key, purpose, state,
                            source, day, created_at, expires_at, ended_at)
                        values (:id, :account, :key, :purpose, 'committed', 'quota', :day,
                            :createdAt, :createdAt, :createdAt)
                        """)
                .param("account", wish.account())
                .param("day", wish.day())
                .param("id", wish.id())
                .param("key", wish.idempotencyKey())
                .param("purpose", wish.purpose().id())
                .param("createdAt", Moments.of(wish.createdAt()))
                .update();
    }

    Used used(UUID account, LocalDate day) {
        return sql.sql(
                        """
                        select coalesce((select used from quota_day
                                         where account_id = :account and day = :day), 0) as used,
                               (select count(*) from reservation
                                where account_id = :account and day = :day
                                  and state = 'reserved' and source = 'quota') as reserved,
                               (select credits from account where id = :account) as credits
                        """)
                .param("account", account)
                .param("day", day)
                .query((row, number) ->
                        new Used(row.getInt("used"), row.getInt("reserved"), row.getInt("credits")))
                .single();
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        return new Reservation(
                row.getString("id"),
                ReservationState.of(row.getString("state")),
                ReservationSource.of(row.getString("source")),
                Moments.in(row, "created_at"),
                Moments.in(row, "expires_at"));
    }
}
