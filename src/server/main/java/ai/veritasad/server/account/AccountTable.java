package ai.veritasad.server.account;

import ai.veritasad.api.wire.account.AccountSettings;
import ai.veritasad.api.wire.account.AccountState;
import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The table {@code account}. */
@Component
class AccountTable {

    /** An account with what its password is compared to; "" where it has none. */
    record WithPassword(AccountRow account, String hash) {}

    private static final String COLUMNS =
            " id, email, role, state, plan, daily_limit, credits, language, created_at,"
                    + " totp_confirmed_at is not null as totp ";

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the account was made; not so when the e-mail is another account's. */
    boolean insert(
            UUID id, String email, String hash, Role role, String language, Instant createdAt) {
        return sql.sql(
                                """
                                insert into account
                                    (id, email, password_hash, role, language, created_at)
                                values (:id, :email, :hash, :role, :language, :createdAt)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("email", email)
                        .param("hash", hash)
                        .param("role", role.id())
                        .param("language", language)
                        .param("createdAt", Moments.of(createdAt))
                        .update()
                == 1;
    }

    /** Whether this request made the account; the racing ones find it made. */
    boolean insertExternal(
            UUID id, String provider, String externalId, Optional<String> name, Instant now) {
        return sql.sql(
                                """
                                insert into account (id, provider, external_id, name, created_at)
                                values (:id, :provider, :externalId, :name, :now)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("provider", provider)
                        .param("externalId", externalId)
                        .param("name", name.orElse(null))
                        .param("now", Moments.of(now))
                        .update()
                == 1;
    }

    Optional<AccountRow> find(UUID id) {
        return sql.sql("select" + COLUMNS + "from account where id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<AccountRow> findExternal(String provider, String externalId) {
        return sql.sql(
                        "select"
                                + COLUMNS
                                + "from account where provider = :provider and external_id = :id")
                .param("provider", provider)
                .param("id", externalId)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<WithPassword> findByEmail(String email) {
        return sql.sql(
                        "select password_hash,"
                                + COLUMNS
                                + "from account where lower(email) = lower(:email)")
                .param("email", email)
                .query((row, number) -> withPassword(row))
                .optional();
    }

    Optional<WithPassword> findWithPassword(UUID id) {
        return sql.sql("select password_hash," + COLUMNS + "from account where id = :id")
                .param("id", id)
                .query((row, number) -> withPassword(row))
                .optional();
    }

    /** Accounts by age, the newest first, beginning after the one that is named. */
    List<AccountRow> list(Optional<String> words, Optional<UUID> after, int limit) {
        return sql.sql(
                        "select"
                                + COLUMNS
                                + """
                                from account
                                where (:words::text is null
                                       or strpos(lower(email), lower(:words)) > 0
                                       or strpos(lower(name), lower(:words)) > 0
                                       or external_id = :words)
                                  and (:after::uuid is null or (created_at, id) <
                                       (select created_at, id from account where id = :after))
                                order by created_at desc, id desc limit :limit
                                """)
                .param("words", words.orElse(null))
                .param("after", after.orElse(null))
                .param("limit", limit)
                .query((row, number) -> account(row))
                .list();
    }

    void language(UUID id, String language) {
        sql.sql("update account set language = :language where id = :id")
                .param("language", language)
                .param("id", id)
                .update();
    }

    void password(UUID id, String hash) {
        sql.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** What is absent stays. */
    boolean change(UUID id, AccountSettings change) {
        return sql.sql(
                                """
                                update account set state = coalesce(:state, state),
                                                   plan = coalesce(:plan, plan),
                                                   role = coalesce(:role, role),
                                                   daily_limit = coalesce(:limit, daily_limit),
                                                   credits = coalesce(:credits, credits)
                                where id = :id
                                """)
                        .param("id", id)
                        .param("state", change.state().map(AccountState::id).orElse(null))
                        .param("plan", change.plan().map(Plan::id).orElse(null))
                        .param("role", change.role().map(Role::id).orElse(null))
                        .param("limit", change.dailyLimit().orElse(null))
                        .param("credits", change.credits().orElse(null))
                        .update()
                == 1;
    }

    /**
     * Admins who may come in, locked until the transaction ends so that two don't leave at once.
     */
    List<UUID> activeAdmins() {
        return sql.sql(
                        """
                        select id from account where role = 'admin' and state = 'active'
                        order by id for update
                        """)
                .query(UUID.class)
                .list();
    }

    private static WithPassword withPassword(ResultSet row) throws SQLException {
        return new WithPassword(
                account(row), Objects.requireNonNullElse(row.getString("password_hash"), ""));
    }

    private static AccountRow account(ResultSet row) throws SQLException {
        Integer limit = row.getObject("daily_limit", Integer.class);
        return new AccountRow(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("email")),
                Role.of(row.getString("role")),
                AccountState.of(row.getString("state")),
                Plan.of(row.getString("plan")),
                limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
                row.getInt("credits"),
                row.getString("language"),
                Moments.in(row, "created_at"),
                row.getBoolean("totp"));
    }
}
