package ai.veritasad.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import io.github.bucket4j.BucketConfiguration;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

class RateLimitsTest {

    private static final RunningServer SERVER = RunningServer.get();

    @Test
    void a_plan_allows_so_many_requests_a_minute_and_says_when_to_go_on() {
        Caller caller = SERVER.newcomer();
        plan(caller, "business");
        Caller.Answer first = caller.get("/api/v1/me");
        for (int i = 1; i < 20; i++) {
            assertThat(caller.get("/api/v1/me").status()).isEqualTo(200);
        }

        Caller.Answer refused = caller.with("Accept-Language", "ru").get("/api/v1/me");

        assertThat(first.header("RateLimit-Limit")).isEqualTo("20");
        assertThat(first.header("RateLimit-Remaining")).isEqualTo("19");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.errorCode()).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(refused.text("detail")).contains("20");
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(wait).isBetween(1, 60);
        try (var _ = SERVER.clock().ahead(Duration.ofSeconds(61))) {
            assertThat(caller.get("/api/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void who_guesses_keys_is_counted_by_address() {
        Caller guesser = SERVER.anonymous().withKey("va_000000000000_" + "A".repeat(43));

        Caller.Answer answer = guesser.get("/api/v1/me");

        assertThat(answer.errorCode()).isEqualTo("INVALID_API_KEY");
        assertThat(answer.header("RateLimit-Limit")).isEqualTo("100000");
    }

    @Test
    void health_is_told_however_many_ask() {
        assertThat(SERVER.anonymous().get("/health").header("RateLimit-Limit")).isEmpty();
    }

    @Test
    void processes_that_share_a_database_count_together() throws Exception {
        DataSource database = SERVER.bean(DataSource.class);
        BucketConfiguration fifty =
                BucketConfiguration.builder()
                        .addLimit(l -> l.capacity(50).refillIntervally(50, Duration.ofMinutes(1)))
                        .build();
        String name = UUID.randomUUID().toString();
        Buckets one = Buckets.InPostgres.in(database, SERVER.clock());
        Buckets other = Buckets.InPostgres.in(database, SERVER.clock());
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> consume =
                    () ->
                            (one.take(name, fifty).isConsumed() ? 1 : 0)
                                    + (other.take(name, fifty).isConsumed() ? 1 : 0);
            assertThat(
                            threads.invokeAll(Collections.nCopies(60, consume)).stream()
                                    .mapToInt(Future::resultNow)
                                    .sum())
                    .isEqualTo(50);
        }
    }

    private static void plan(Caller caller, String plan) {
        SERVER.bean(JdbcClient.class)
                .sql(
                        """
                        update account set plan = :plan
                        where id = (select account_id from api_key where id = :key)
                        """)
                .param("plan", plan)
                .param("key", caller.key().substring(3, 15))
                .update();
    }
}
