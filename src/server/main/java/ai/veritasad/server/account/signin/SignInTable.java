package ai.veritasad.server.account.signin;

import ai.veritasad.server.database.Moments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;

/** The table {@code oauth2_authorization}, which Spring Security fills and nobody empties. */
@Component
class SignInTable {

    private final JdbcClient sql;
    private final InstantSource clock;

    SignInTable(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Sign-ins of yesterday are of no use to anybody. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        sql.sql("delete from oauth2_authorization where authorization_code_issued_at < :before")
                .param("before", Moments.of(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }
}
