package ai.veritasad.server.account.attempt;

import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The table {@code sign_in_attempt}. */
@Component
class AttemptTable {

    private final JdbcClient sql;

    AttemptTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one more, and tells until when the subject is blocked, if it is. */
    Optional<Instant> count(
            String subject, Instant now, Duration within, int tries, Duration block) {
        return sql.sql(
                        """
                        insert into sign_in_attempt as a (subject, failures, first_at)
                        values (:subject, 1, :now)
                        on conflict (subject) do update set
                            failures = case when a.blocked_until > :now then a.failures
                                            when a.first_at < :begin or a.blocked_until <= :now then 1
                                            else a.failures + 1 end,
                            first_at = case when a.blocked_until > :now then a.first_at
                                            when a.first_at < :begin or a.blocked_until <= :now then :now
                                            else a.first_at end,
                            blocked_until = case when a.blocked_until > :now then a.blocked_until
                                                 when a.first_at < :begin or a.blocked_until <= :now then null
                                                 when a.failures >= :tries then :until end
                        returning blocked_until
                        """)
                .param("subject", subject)
                .param("now", Moments.of(now))
                .param("begin", Moments.of(now.minus(within)))
                .param("until", Moments.of(now.plus(block)))
                .param("tries", tries)
                .query((row, number) -> Optional.ofNullable(Moments.orNull(row, "blocked_until")))
                .single();
    }

    void forget(String subject) {
        sql.sql("delete from sign_in_attempt where subject = :subject")
                .param("subject", subject)
                .update();
    }

    void sweep(Instant before) {
        sql.sql("delete from sign_in_attempt where first_at < :before")
                .param("before", Moments.of(before))
                .update();
    }
}
