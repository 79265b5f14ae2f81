package ai.veritasad.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.account.NewAccount;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.Purpose;
import ai.veritasad.api.wire.key.Token;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class HostedApiTest {

    private static final String QUOTA =
            """
            {"plan":"free","limit":1,"used":0,"reserved":0,"left":1,"credits":0,
             "resets_at":"2026-11-30T00:00:00Z","zone":"UTC","now":"2026-11-29T12:00:00Z"}
            """;
    private static final String RESERVATION =
            """
            {"id":"r1","state":"reserved","source":"quota","created_at":"2026-11-29T12:00:00Z",
             "expires_at":"2026-11-29T14:00:00Z"}
            """;

    private Host host;
    private HostedApi api;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
        api = host.api();
    }

    @AfterEach
    void close() {
        api.close();
        host.close();
    }

    @Test
    void the_key_and_the_language_go_along() {
        host.answering(Host.json(200, QUOTA));

        assertThat(api.quota().now().left()).isEqualTo(1);

        RecordedRequest asked = host.requests().getFirst();
        assertThat(asked.getUrl().encodedPath()).isEqualTo("/api/v1/me/quota");
        assertThat(asked.getHeaders().get("X-API-Key")).isEqualTo("va_key");
        assertThat(asked.getHeaders().get("Accept-Language")).isEqualTo("en");
    }

    @Test
    void a_server_that_is_away_for_a_moment_is_asked_again() {
        host.answering(Host.json(503, ""), Host.json(502, ""), Host.json(200, QUOTA));

        assertThat(api.quota().now().limit()).isEqualTo(1);
        assertThat(host.requests()).hasSize(3);
    }

    @Test
    void a_server_that_stays_away_is_told_of() {
        host.answering(Host.json(503, ""));

        assertThatThrownBy(() -> api.quota().now()).isInstanceOf(ApiException.ServerAway.class);
        assertThat(host.requests()).hasSize(3);
    }

    @Test
    void what_would_do_harm_twice_is_asked_once() {
        host.answering(Host.json(503, ""));

        assertThatThrownBy(() ->
                        api.accounts().create(new NewAccount("a@b.c", "pw", Optional.empty())))
                .isInstanceOf(ApiException.ServerAway.class);
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void a_reservation_is_asked_for_again_under_the_same_key() {
        host.answering(Host.json(503, ""), Host.json(201, RESERVATION));

        assertThat(api.quota().reserve(Purpose.DESKTOP, "job-7").id()).isEqualTo("r1");
        assertThat(host.requests())
                .extracting(request -> request.getHeaders().get("Idempotency-Key"))
                .containsExactly("job-7", "job-7");
        assertThat(host.requests().getLast().getBody().utf8())
                .isEqualTo("{\"purpose\":\"desktop\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "401, INVALID_API_KEY, KeyRevoked, Sign in again",
        "401, ACCOUNT_BANNED, Banned, is banned",
        "403, ACCOUNT_INACTIVE, Inactive, not active",
        "429, QUOTA_EXHAUSTED, Exhausted, used up",
        "429, TOO_MANY_ATTEMPTS, TooMany, Try again in",
        "401, INVALID_CREDENTIALS, WrongPassword, keyboard layout",
        "401, TOTP_REQUIRED, CodeRequired, authenticator",
        "500, INTERNAL_ERROR, ServerFault, r1",
        "404, NOT_FOUND, Gone, It says no.",
        "422, VALIDATION_ERROR, Refused, It says no.",
    })
    void what_the_server_says_becomes_a_sentence(
            int status, String code, String kind, String words) {
        host.answering(Host.problem(status, code));

        ApiException told = catchThrowableOfType(ApiException.class, () -> api.accounts().me());

        assertThat(told.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(told.text().en()).contains(words);
        assertThat(told.text().ru()).isNotBlank();
    }

    @Test
    void an_exhausted_quota_says_when_it_begins_anew() {
        host.answering(
                Host.json(
                        429,
                        """
                        {"status":429,"error_code":"QUOTA_EXHAUSTED","resets_at":"2026-11-30T00:00:00Z"}
                        """));

        assertThat(
                        catchThrowableOfType(
                                        ApiException.Exhausted.class,
                                        () -> api.quota().reserve(Purpose.DESKTOP, "k"))
                                .resetsAt())
                .isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void a_page_of_somebody_else_is_no_server_of_ours() {
        host.answering(Host.json(200, "<html>hello</html>"));

        assertThatThrownBy(() -> api.accounts().me())
                .isInstanceOf(ApiException.NotOurs.class)
                .hasMessageContaining("server's address");
    }

    @Test
    void the_key_is_not_carried_to_where_a_server_points() {
        host.answering(
                new MockResponse.Builder()
                        .code(302)
                        .setHeader("Location", "http://127.0.0.1:1/elsewhere")
                        .build());

        assertThatThrownBy(() -> api.accounts().me())
                .isInstanceOf(ApiException.NotOurs.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void where_nobody_answers_the_address_and_the_mend_are_told() {
        HostedApi nobody = host.api();
        host.close();

        assertThatThrownBy(() -> nobody.quota().now())
                .isInstanceOf(ApiException.NotReachable.class)
                .hasMessageContaining("Check the connection");
        nobody.close();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        host.answering(request ->
                "\"7\"".equals(request.getHeaders().get("If-None-Match"))
                        ? new MockResponse.Builder().code(304).setHeader("ETag", "\"7\"").build()
                        : new MockResponse.Builder()
                                .setHeader("ETag", "\"7\"")
                                .body(QUOTA)
                                .build());

        assertThat(api.quota().now()).isEqualTo(api.quota().now());
        assertThat(host.requests()).hasSize(2);
        assertThat(host.requests().getLast().getHeaders().get("If-None-Match")).isEqualTo("\"7\"");
    }

    @Test
    void the_clock_is_compared_with_the_servers() {
        host.answering(
                new MockResponse.Builder()
                        .setHeader("Date", "Sun, 29 Nov 2026 12:10:00 GMT")
                        .body(QUOTA)
                        .build());

        api.quota().now();

        assertThat(api.skew()).contains(Duration.ofMinutes(10).plusMillis(500));
    }

    @Test
    void a_report_goes_over_the_revision_that_was_seen() {
        host.answering(
                Host.json(
                        409, "{\"status\":409,\"error_code\":\"REPORT_CONFLICT\",\"revision\":5}"));
        SyncedReport report =
                new SyncedReport("v1", "Talk", 3, Host.NOON, "desk", false, Optional.empty());

        assertThat(
                        catchThrowableOfType(
                                        ApiException.Conflict.class,
                                        () -> api.reports().push(report))
                                .revision())
                .isEqualTo(5);
        assertThat(host.requests().getFirst().getHeaders().get("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void a_token_of_the_browser_becomes_a_key() {
        host.answering(
                Host.json(
                        201,
                        """
                        {"id":"k1","key":"va_new","device":{"name":"desk","platform":"Linux"},
                         "created_at":"2026-11-29T12:00:00Z"}
                        """));

        assertThat(
                        api.accounts()
                                .exchange(
                                        new Token("jwt", "Bearer", 300),
                                        new Device("desk", "Linux"))
                                .key())
                .isEqualTo("va_new");
        assertThat(host.requests().getFirst().getHeaders().get("Authorization"))
                .isEqualTo("Bearer jwt");
    }
}
