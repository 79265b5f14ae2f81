package ai.veritasad.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class AccountsTest {

    private static final RunningServer SERVER = RunningServer.get();
    private static final Caller NOBODY = SERVER.anonymous();

    private final String email = "u-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_newcomer_has_a_free_active_account() {
        Caller.Answer answer =
                NOBODY.post(
                        "/api/v1/accounts",
                        """
                        {"email":"%s","password":"correct horse","language":"ru"}\
                        """
                                .formatted(email));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("plan")).isEqualTo("free");
        assertThat(answer.text("state")).isEqualTo("active");
        assertThat(answer.text("role")).isEqualTo("user");
        assertThat(answer.text("language")).isEqualTo("ru");
        assertThat(answer.response().body()).doesNotContain("password", "hash");
    }

    @Test
    void an_email_has_one_account_however_it_is_written() {
        SERVER.signUp(email, "correct horse");

        assertThat(signUp(email.toUpperCase(java.util.Locale.ROOT), "another horse").errorCode())
                .isEqualTo("EMAIL_TAKEN");
    }

    @Test
    void all_wrong_fields_are_named() {
        assertThat(signUp("nobody", "correct horse").json().path("errors").path(0).path("field"))
                .hasToString("\"email\"");
        assertThat(signUp(email, "short").json().path("errors").path(0).path("message").asString())
                .isEqualTo("has less than 8 characters");
    }

    @Test
    void a_missing_field_is_named() {
        Caller.Answer answer = NOBODY.post("/api/v1/accounts", "{\"email\":\"a@example.org\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorCode()).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("password");
    }

    @Test
    void broken_json_is_malformed() {
        assertThat(NOBODY.post("/api/v1/accounts", "{\"email\":").errorCode())
                .isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void a_key_opens_the_account_it_was_made_for() {
        Caller caller = NOBODY.withKey(SERVER.signUp(email, "correct horse"));

        assertThat(caller.get("/api/v1/me").text("email")).isEqualTo(email);
    }

    @Test
    void a_wrong_password_and_an_unknown_email_look_alike() {
        SERVER.signUp(email, "correct horse");

        Caller.Answer wrong = signIn(email, "wrong horse");
        Caller.Answer unknown = signIn("x" + email, "wrong horse");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.errorCode()).isEqualTo("INVALID_CREDENTIALS");
        assertThat(unknown.errorCode()).isEqualTo(wrong.errorCode());
    }

    @Test
    void a_key_is_hashed_at_rest() {
        String key = SERVER.signUp(email, "correct horse");

        String kept =
                SERVER.bean(JdbcClient.class)
                        .sql("select api_key::text from api_key where id = :id")
                        .param("id", key.substring(3, 15))
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(key.substring(16));
    }

    @Test
    void changed_keys_open_nothing() {
        String key = SERVER.signUp(email, "correct horse");
        char last = key.charAt(key.length() - 1);

        assertThat(
                        Stream.of(
                                        key + "A",
                                        "A" + key,
                                        key.substring(0, key.length() - 1)
                                                + (last == 'A' ? 'B' : 'A'),
                                        "va_000000000000_" + key.substring(16),
                                        "nonsense")
                                .map(wrong -> NOBODY.withKey(wrong).get("/api/v1/me").errorCode()))
                .containsOnly("INVALID_API_KEY");
    }

    @Test
    void a_revoked_key_says_so_and_others_go_on() {
        Caller desk = NOBODY.withKey(SERVER.signUp(email, "correct horse"));
        Caller laptop = NOBODY.withKey(signIn(email, "correct horse").text("key"));

        int status = desk.delete("/api/v1/keys/" + laptop.key().substring(3, 15)).status();

        assertThat(status).isEqualTo(204);
        assertThat(laptop.get("/api/v1/me").errorCode()).isEqualTo("KEY_REVOKED");
        assertThat(desk.get("/api/v1/keys").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void signing_out_everywhere_revokes_every_key() {
        Caller desk = NOBODY.withKey(SERVER.signUp(email, "correct horse"));
        Caller laptop = NOBODY.withKey(signIn(email, "correct horse").text("key"));

        desk.delete("/api/v1/keys");

        assertThat(desk.get("/api/v1/me").errorCode()).isEqualTo("KEY_REVOKED");
        assertThat(laptop.get("/api/v1/me").errorCode()).isEqualTo("KEY_REVOKED");
    }

    @Test
    void nobody_revokes_the_keys_of_others() {
        Caller mine = NOBODY.withKey(SERVER.signUp(email, "correct horse"));
        Caller other = SERVER.newcomer();

        assertThat(other.delete("/api/v1/keys/" + mine.key().substring(3, 15)).errorCode())
                .isEqualTo("NOT_FOUND");
        assertThat(mine.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_signs_other_devices_out() {
        Caller desk = NOBODY.withKey(SERVER.signUp(email, "correct horse"));
        Caller laptop = NOBODY.withKey(signIn(email, "correct horse").text("key"));

        desk.post(
                "/api/v1/me/password",
                "{\"current\":\"correct horse\",\"password\":\"battery staple\"}");

        assertThat(laptop.get("/api/v1/me").errorCode()).isEqualTo("KEY_REVOKED");
        assertThat(desk.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(signIn(email, "battery staple").status()).isEqualTo(201);
    }

    @Test
    void five_wrong_passwords_block_the_sixth_try_and_the_right_one_for_five_minutes() {
        SERVER.signUp(email, "correct horse");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "wrong horse").errorCode()).isEqualTo("INVALID_CREDENTIALS");
        }

        Caller.Answer sixth = signIn(email, "correct horse");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.errorCode()).isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(290, 300);
        try (var _ = SERVER.clock().ahead(Duration.ofSeconds(301))) {
            assertThat(signIn(email, "correct horse").status()).isEqualTo(201);
        }
    }

    @Test
    void guesses_at_the_same_time_count_too() throws Exception {
        SERVER.signUp(email, "correct horse");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> guess = () -> signIn(email, "wrong horse").errorCode();
            long looked =
                    threads.invokeAll(java.util.Collections.nCopies(40, guess)).stream()
                            .map(Future::resultNow)
                            .filter("INVALID_CREDENTIALS"::equals)
                            .count();
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void a_trusted_identity_gets_its_account_at_the_first_request() {
        String identity =
                "{\"provider\":\"telegram\",\"external_id\":\"%s\",\"name\":\"Anna\"}"
                        .formatted(UUID.randomUUID());
        Caller bot = NOBODY.with("X-Bot-Secret", RunningServer.BOT_SECRET);

        Caller.Answer first = bot.post("/api/v1/accounts/external", identity);
        Caller.Answer second = bot.post("/api/v1/accounts/external", identity);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        String key = second.json().path("key").path("key").asString();
        assertThat(NOBODY.withKey(key).get("/api/v1/me").text("id"))
                .isEqualTo(first.json().path("account").path("id").asString());
    }

    @Test
    void
            the_device_of_an_identity_with_a_long_name_has_as_much_of_it_as_names_of_devices_may_have() {
        Caller.Answer made =
                NOBODY.with("X-Bot-Secret", RunningServer.BOT_SECRET)
                        .post(
                                "/api/v1/accounts/external",
                                "{\"provider\":\"%s\",\"external_id\":\"%s\",\"name\":\"%s\"}"
                                        .formatted(
                                                "p".repeat(200),
                                                UUID.randomUUID(),
                                                "a".repeat(99) + "😀".repeat(50)));

        assertThat(made.json().path("key").path("device").path("name").asString())
                .isEqualTo("a".repeat(99));
        assertThat(made.json().path("key").path("device").path("platform").asString())
                .isEqualTo("p".repeat(100));
    }

    @Test
    void an_identity_without_the_bots_secret_is_refused() {
        assertThat(
                        NOBODY.with("X-Bot-Secret", "guess")
                                .post(
                                        "/api/v1/accounts/external",
                                        "{\"provider\":\"telegram\",\"external_id\":\"1\"}")
                                .errorCode())
                .isEqualTo("INVALID_BOT_SECRET");
    }

    @Test
    void the_audit_log_tells_what_happened() {
        Caller caller = NOBODY.withKey(SERVER.signUp(email, "correct horse"));
        signIn(email, "wrong horse");

        assertThat(
                        caller.get("/api/v1/me/audit?limit=2")
                                .json()
                                .path("items")
                                .findValuesAsString("action"))
                .containsExactly("sign_in_failed", "key_created");
    }

    @Test
    void an_account_speaks_the_language_it_chooses() {
        Caller caller = SERVER.newcomer();

        assertThat(caller.patch("/api/v1/me", "{\"language\":\"ru\"}").text("language"))
                .isEqualTo("ru");
        assertThat(caller.patch("/api/v1/me", "{\"language\":\"tlh\"}").errorCode())
                .isEqualTo("VALIDATION_ERROR");
    }

    private static Caller.Answer signUp(String email, String password) {
        return NOBODY.post(
                "/api/v1/accounts",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private static Caller.Answer signIn(String email, String password) {
        return NOBODY.post(
                "/api/v1/keys",
                """
                {"email":"%s","password":"%s","device":{"name":"Laptop","platform":"linux"}}\
                """
                        .formatted(email, password));
    }
}
