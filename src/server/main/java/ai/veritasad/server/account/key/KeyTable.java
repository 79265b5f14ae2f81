package ai.veritasad.server.account.key;

import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.account.Sha256;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The table {@code api_key}. */
@Component
class KeyTable {

    /** A key with the account it opens. */
    record Found(
            Sha256 hash, Caller caller, AccountState state, boolean revoked, Instant lastUsedAt) {}

    private final JdbcClient sql;

    KeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Found> find(String id) {
        return sql.sql(
                        """
                        select k.id, k.hash, k.last_used_at, k.revoked_at is not null as revoked,
                               a.id as account, a.role, a.state, a.plan, a.daily_limit, a.language
                        from api_key k join account a on a.id = k.account_id
                        where k.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> found(row))
                .optional();
    }

    private static Found found(ResultSet row) throws SQLException {
        Integer limit = row.getObject("daily_limit", Integer.class);
        Caller caller =
                new Caller(
                        row.getObject("account", UUID.class),
                        row.getString("id"),
                        Role.of(row.getString("role")),
                        Plan.of(row.getString("plan")),
                        limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
                        row.getString("language"));
        return new Found(
                Sha256.kept(row.getBytes("hash")),
                caller,
                AccountState.of(row.getString("state")),
                row.getBoolean("revoked"),
                Objects.requireNonNullElse(Moments.orNull(row, "last_used_at"), Instant.EPOCH));
    }

    /** Whether the key was kept; not so when its token was exchanged before. */
    boolean insert(KeyText key, UUID account, Device device, Optional<String> token, Instant now) {
        return sql.sql(
                                """
                                insert into api_key (id, account_id, hash, device_name,
                                                     device_platform, created_at, token_id)
                                values (:id, :account, :hash, :name, :platform, :now, :token)
                                on conflict (token_id) do nothing
                                """)
                        .param("id", key.id())
                        .param("account", account)
                        .param("hash", key.hash().bytes())
                        .param("name", device.name())
                        .param("platform", device.platform())
                        .param("now", Moments.of(now))
                        .param("token", token.orElse(null))
                        .update()
                == 1;
    }

    void used(String id, Instant now, Duration precision) {
        sql.sql(
                        """
                        update api_key set last_used_at = :now
                        where id = :id and (last_used_at is null or last_used_at < :before)
                        """)
                .param("id", id)
                .param("now", Moments.of(now))
                .param("before", Moments.of(now.minus(precision)))
                .update();
    }

    List<Key> list(UUID account, String current) {
        return sql.sql(
                        """
                        select id, device_name, device_platform, created_at, last_used_at
                        from api_key where account_id = :account and revoked_at is null
                        order by created_at desc, id
                        """)
                .param("account", account)
                .query((row, number) ->
                        new Key(
                                row.getString("id"),
                                new Device(
                                        row.getString("device_name"),
                                        row.getString("device_platform")),
                                Moments.in(row, "created_at"),
                                Optional.ofNullable(Moments.orNull(row, "last_used_at")),
                                row.getString("id").equals(current)))
                .list();
    }

    boolean revoke(UUID account, String id, Instant now) {
        return sql.sql(
                                """
                                update api_key set revoked_at = :now
                                where id = :id and account_id = :account and revoked_at is null
                                """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", Moments.of(now))
                        .update()
                == 1;
    }

    int revokeBut(UUID account, String key, Instant now) {
        return sql.sql(
                        """
                        update api_key set revoked_at = :now
                        where account_id = :account and id <> :key and revoked_at is null
                        """)
                .param("account", account)
                .param("key", key)
                .param("now", Moments.of(now))
                .update();
    }
}
