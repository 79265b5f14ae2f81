package ai.veritasad.server.account.totp;

import ai.veritasad.server.account.Sha256;
import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What {@code account} and {@code backup_code} keep of second factors. */
@Component
class TotpTable {

    /** Longer ones are sealed; such short ones were kept before there was a key. */
    private static final int PLAIN_BYTES = 20;

    private final JdbcClient sql;
    private final SecretCipher cipher;

    TotpTable(JdbcClient sql, SecretCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** Whether the secret was kept; not so where a confirmed one is in use. */
    boolean start(UUID account, byte[] secret) {
        return sql.sql(
                                """
                                update account set totp_secret = :secret, totp_last_step = 0
                                where id = :account and totp_confirmed_at is null
                                """)
                        .param("secret", cipher.sealed(secret))
                        .param("account", account)
                        .update()
                == 1;
    }

    Optional<byte[]> secret(UUID account) {
        return sql.sql(
                        """
                        select totp_secret from account
                        where id = :account and totp_secret is not null
                        """)
                .param("account", account)
                .query(byte[].class)
                .optional()
                .map(kept -> kept.length > PLAIN_BYTES ? cipher.opened(kept) : kept);
    }

    boolean confirm(UUID account, Instant now) {
        return sql.sql(
                                """
                                update account set totp_confirmed_at = :now
                                where id = :account and totp_confirmed_at is null
                                """)
                        .param("now", Moments.of(now))
                        .param("account", account)
                        .update()
                == 1;
    }

    void remove(UUID account) {
        sql.sql(
                        """
                        update account set totp_secret = null, totp_confirmed_at = null
                        where id = :account
                        """)
                .param("account", account)
                .update();
        sql.sql("delete from backup_code where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Whether no code of this step or a later one was used before; now one was. */
    boolean useStep(UUID account, long step) {
        return sql.sql(
                                """
                                update account set totp_last_step = :step
                                where id = :account and totp_last_step < :step
                                """)
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    void keep(UUID account, List<Sha256> backupCodes) {
        sql.sql("delete from backup_code where account_id = :account")
                .param("account", account)
                .update();
        for (Sha256 code : backupCodes) {
            sql.sql("insert into backup_code (account_id, hash) values (:account, :hash)")
                    .param("account", account)
                    .param("hash", code.bytes())
                    .update();
        }
    }

    /** Whether the code was one of the account's that nobody used before. */
    boolean useBackupCode(UUID account, Sha256 code, Instant now) {
        return sql.sql(
                                """
                                update backup_code set used_at = :now
                                where account_id = :account and hash = :hash and used_at is null
                                """)
                        .param("now", Moments.of(now))
                        .param("account", account)
                        .param("hash", code.bytes())
                        .update()
                == 1;
    }
}
