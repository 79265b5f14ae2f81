package ai.veritasad.server.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.api.wire.account.Plan;
import ai.veritasad.api.wire.account.Role;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.quota.ReservationState;
import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class QuotasTest {

    private static final RunningServer SERVER = RunningServer.get();

    private final Caller caller = SERVER.newcomer();

    @Test
    void a_newcomer_has_the_limit_of_the_free_plan() {
        Caller.Answer quota = caller.get("/api/v1/me/quota");

        assertThat(quota.text("plan")).isEqualTo("free");
        assertThat(number(quota, "limit")).isEqualTo(1);
        assertThat(number(quota, "left")).isEqualTo(1);
        assertThat(quota.text("zone")).isEqualTo("Europe/Moscow");
    }

    @RepeatedTest(20)
    void of_200_racing_requests_on_a_quota_of_50_exactly_50_succeed() throws Exception {
        grant("pro", 0);

        Map<Integer, Long> statuses = race(200);

        assertThat(statuses).containsExactlyInAnyOrderEntriesOf(Map.of(201, 50L, 429, 150L));
        assertThat(number(caller.get("/api/v1/me/quota"), "left")).isZero();
    }

    @Test
    void racing_requests_use_the_credits_after_the_quota_and_no_more() throws Exception {
        grant("starter", 7);

        assertThat(race(40).get(201)).isEqualTo(17);
        assertThat(number(caller.get("/api/v1/me/quota"), "credits")).isZero();
    }

    @Test
    void the_same_idempotency_key_at_the_same_time_takes_once() throws Exception {
        grant("starter", 0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> once = () -> reserve("same-key-for-all").text("id");
            List<String> ids =
                    threads.invokeAll(java.util.Collections.nCopies(30, once)).stream()
                            .map(Future::resultNow)
                            .distinct()
                            .toList();
            assertThat(ids).hasSize(1);
        }
        assertThat(number(caller.get("/api/v1/me/quota"), "reserved")).isEqualTo(1);
    }

    @Test
    void an_exhausted_quota_tells_when_it_begins_anew_and_blocks_no_reading() {
        reserve();

        Caller.Answer refused = reserve();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.errorCode()).isEqualTo("QUOTA_EXHAUSTED");
        assertThat(Instant.parse(refused.text("resets_at"))).isAfter(SERVER.clock().instant());
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(caller.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(caller.get("/api/v1/me/quota").status()).isEqualTo(200);
        assertThat(caller.get("/api/v1/keys").status()).isEqualTo(200);
    }

    @Test
    void what_is_released_can_be_taken_again() {
        String id = reserve().text("id");

        assertThat(end(id, "release").text("state")).isEqualTo("released");
        assertThat(end(id, "release").status()).isEqualTo(200);
        assertThat(end(id, "commit").errorCode()).isEqualTo("RESERVATION_ENDED");
        assertThat(reserve().status()).isEqualTo(201);
    }

    @Test
    void what_is_committed_stays_used() {
        String id = reserve().text("id");

        assertThat(end(id, "commit").text("state")).isEqualTo("committed");
        assertThat(end(id, "commit").status()).isEqualTo(200);
        assertThat(end(id, "release").errorCode()).isEqualTo("RESERVATION_ENDED");
        assertThat(number(caller.get("/api/v1/me/quota"), "used")).isEqualTo(1);
    }

    @Test
    void a_credit_that_is_released_comes_back_as_a_credit() {
        grant("free", 1);
        reserve();
        Caller.Answer byCredit = reserve();

        assertThat(byCredit.text("source")).isEqualTo("credits");
        end(byCredit.text("id"), "release");

        assertThat(number(caller.get("/api/v1/me/quota"), "credits")).isEqualTo(1);
        assertThat(number(caller.get("/api/v1/me/quota"), "left")).isZero();
    }

    @Test
    void nobody_ends_the_reservations_of_others() {
        String id = reserve().text("id");

        Caller other = SERVER.newcomer();

        assertThat(other.post("/api/v1/quota/reservations/" + id + "/release", "").errorCode())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void a_reservation_that_nobody_ends_is_given_back() {
        Instant noon = Instant.parse("2031-03-05T09:00:00Z");
        try (var _ = SERVER.clock().at(noon)) {
            String id = reserve().text("id");
            try (var _ = SERVER.clock().at(noon.plus(Duration.ofHours(7)))) {
                assertThat(number(caller.get("/api/v1/me/quota"), "left")).isEqualTo(1);
                assertThat(end(id, "commit").errorCode()).isEqualTo("RESERVATION_ENDED");
            }
        }
    }

    @Test
    void a_new_day_begins_at_midnight_of_the_stated_zone() {
        // Moscow is three hours ahead of Greenwich.
        try (var _ = SERVER.clock().at(Instant.parse("2031-06-10T20:59:00Z"))) {
            end(reserve().text("id"), "commit");
            assertThat(reserve().errorCode()).isEqualTo("QUOTA_EXHAUSTED");
            assertThat(caller.get("/api/v1/me/quota").text("resets_at"))
                    .isEqualTo("2031-06-10T21:00:00Z");
        }
        try (var _ = SERVER.clock().at(Instant.parse("2031-06-10T21:00:00Z"))) {
            assertThat(number(caller.get("/api/v1/me/quota"), "left")).isEqualTo(1);
            assertThat(reserve().status()).isEqualTo(201);
        }
    }

    @Test
    void what_began_yesterday_does_not_come_back_today() {
        String id;
        try (var _ = SERVER.clock().at(Instant.parse("2031-07-10T20:00:00Z"))) {
            id = reserve().text("id");
        }
        try (var _ = SERVER.clock().at(Instant.parse("2031-07-10T22:00:00Z"))) {
            reserve();
            end(id, "release");
            assertThat(number(caller.get("/api/v1/me/quota"), "left")).isZero();
        }
    }

    @Test
    void a_reservation_needs_an_idempotency_key() {
        assertThat(
                        caller.post("/api/v1/quota/reservations", "{\"purpose\":\"desktop\"}")
                                .errorCode())
                .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(
                        caller.with("Idempotency-Key", "some-key-1")
                                .post("/api/v1/quota/reservations", "{\"purpose\":\"server\"}")
                                .errorCode())
                .isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void a_device_and_the_server_hold_different_reservations_by_the_same_key() {
        grant("starter", 0);
        String device = reserve("one-key-for-both").text("id");
        UUID account = UUID.fromString(caller.get("/api/v1/me").text("id"));
        Quotas quotas = SERVER.bean(Quotas.class);

        String server =
                quotas.reserve(
                                new ai.veritasad.server.account.Caller(
                                        account,
                                        caller.key().substring(3, 15),
                                        Role.USER,
                                        Plan.STARTER,
                                        OptionalInt.empty(),
                                        "en"),
                                "one-key-for-both",
                                Purpose.SERVER)
                        .id();

        assertThat(server).isNotEqualTo(device);
        assertThat(end(server, "release").errorCode()).isEqualTo("NOT_FOUND");
        assertThat(quotas.commit(account, UUID.fromString(server), Purpose.SERVER).state())
                .isEqualTo(ReservationState.COMMITTED);
    }

    @Test
    void an_allowance_is_signed_and_counts_what_is_left() throws Exception {
        grant("starter", 0);
        reserve();

        Caller.Answer allowance =
                caller.post(
                        "/api/v1/quota/allowances",
                        "{\"device\":{\"name\":\"Desk\",\"platform\":\"linux\"}}");

        assertThat(number(allowance, "count")).isEqualTo(9);
        SignedJWT signed = SignedJWT.parse(allowance.text("allowance"));
        ECKey key =
                ECKey.parse(
                        SERVER.anonymous().get("/api/v1/quota/allowances/key").response().body());
        assertThat(key.isPrivate()).isFalse();
        assertThat(signed.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(signed.getJWTClaimsSet().getIntegerClaim("count")).isEqualTo(9);
        assertThat(signed.getJWTClaimsSet().getStringClaim("key"))
                .isEqualTo(caller.key().substring(3, 15));
    }

    @Test
    void what_began_offline_is_counted_once_and_may_overdraw() {
        Instant now = SERVER.clock().instant();
        String used =
                "{\"used\":[{\"id\":\"a\",\"started_at\":\"%s\"},{\"id\":\"b\",\"started_at\":\"%s\"}]}"
                        .formatted(now, now);

        Caller.Answer first = caller.post("/api/v1/quota/allowances/settle", used);
        Caller.Answer again = caller.post("/api/v1/quota/allowances/settle", used);

        assertThat(number(first, "used")).isEqualTo(2);
        assertThat(number(first, "left")).isZero();
        assertThat(number(again, "used")).isEqualTo(2);
    }

    private Map<Integer, Long> race(int requests) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls =
                    IntStream.range(0, requests)
                            .mapToObj(i -> (Callable<Integer>) () -> reserve().status())
                            .toList();
            return threads.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private Caller.Answer reserve() {
        return reserve(UUID.randomUUID().toString());
    }

    private Caller.Answer reserve(String idempotencyKey) {
        return caller.with("Idempotency-Key", idempotencyKey)
                .post("/api/v1/quota/reservations", "{\"purpose\":\"desktop\"}");
    }

    private Caller.Answer end(String id, String how) {
        return caller.post("/api/v1/quota/reservations/" + id + "/" + how, "");
    }

    private void grant(String plan, int credits) {
        SERVER.bean(JdbcClient.class)
                .sql(
                        """
                        update account set plan = :plan, credits = :credits
                        where id = (select account_id from api_key where id = :key)
                        """)
                .param("plan", plan)
                .param("credits", credits)
                .param("key", caller.key().substring(3, 15))
                .update();
    }

    private static int number(Caller.Answer answer, String member) {
        return answer.json().path(member).asInt(-1);
    }
}
