package ai.veritasad.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class SecondFactorTest {

    private static final RunningServer SERVER = RunningServer.get();

    private final String email = "t-" + UUID.randomUUID() + "@example.org";
    private final Caller caller = SERVER.anonymous().withKey(SERVER.signUp(email, "correct horse"));

    @Test
    void a_password_alone_opens_no_protected_account() {
        protect();

        assertThat(signIn("").errorCode()).isEqualTo("TOTP_REQUIRED");
        assertThat(signIn("000000").errorCode()).isEqualTo("INVALID_TOTP");
    }

    @Test
    void the_database_alone_makes_no_codes() {
        byte[] secret = Base32.builder().get().decode(start().secret());

        List<byte[]> kept =
                SERVER.bean(JdbcClient.class)
                        .sql("select totp_secret from account where totp_secret is not null")
                        .query(byte[].class)
                        .list();

        assertThat(kept).isNotEmpty().allMatch(sealed -> sealed.length > secret.length);
        assertThat(kept).noneMatch(sealed -> Arrays.equals(sealed, secret));
    }

    @Test
    void a_code_works_once() {
        Authenticator authenticator = protect();
        String code = authenticator.code(SERVER.clock().instant().plusSeconds(30));

        assertThat(signIn(code).status()).isEqualTo(201);
        assertThat(signIn(code).errorCode()).isEqualTo("INVALID_TOTP");
    }

    @Test
    void each_of_ten_backup_codes_works_once_however_it_is_typed() {
        List<String> codes = backupCodes(start());

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn(codes.get(3)).status()).isEqualTo(201);
        assertThat(signIn(codes.get(3)).errorCode()).isEqualTo("INVALID_TOTP");
        assertThat(
                        signIn(codes.get(7).toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void a_secret_protects_nothing_before_it_is_confirmed() {
        start();

        assertThat(signIn("").status()).isEqualTo(201);
        assertThat(caller.get("/api/v1/me").json().path("totp_enabled").asBoolean()).isFalse();
    }

    @Test
    void the_second_factor_is_taken_off_with_a_code() {
        Authenticator authenticator = protect();

        assertThat(caller.send("DELETE", "/api/v1/me/totp", "{\"code\":\"000000\"}").errorCode())
                .isEqualTo("INVALID_TOTP");
        String code = authenticator.code(SERVER.clock().instant().plusSeconds(30));
        assertThat(
                        caller.send(
                                        "DELETE",
                                        "/api/v1/me/totp",
                                        "{\"code\":\"%s\"}".formatted(code))
                                .status())
                .isEqualTo(204);
        assertThat(signIn("").status()).isEqualTo(201);
    }

    @Test
    void a_second_factor_in_force_is_not_replaced_in_silence() {
        protect();

        assertThat(caller.post("/api/v1/me/totp", "").errorCode()).isEqualTo("TOTP_ALREADY_ON");
    }

    @Test
    void nobody_guesses_codes_for_long() {
        protect();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("00000" + i).errorCode()).isEqualTo("INVALID_TOTP");
        }

        assertThat(signIn("000009").errorCode()).isEqualTo("TOO_MANY_ATTEMPTS");
    }

    private Authenticator start() {
        return new Authenticator(caller.post("/api/v1/me/totp", "").text("secret"));
    }

    private Authenticator protect() {
        Authenticator authenticator = start();
        assertThat(backupCodes(authenticator)).isNotEmpty();
        return authenticator;
    }

    private List<String> backupCodes(Authenticator authenticator) {
        return caller.post(
                        "/api/v1/me/totp/confirm",
                        "{\"code\":\"%s\"}".formatted(authenticator.code(SERVER.clock().instant())))
                .json()
                .path("backup_codes")
                .valueStream()
                .map(tools.jackson.databind.JsonNode::asString)
                .toList();
    }

    private Caller.Answer signIn(String code) {
        String totp = code.isEmpty() ? "" : "\"totp\":\"%s\",".formatted(code);
        return SERVER.anonymous()
                .post(
                        "/api/v1/keys",
                        """
                        {"email":"%s","password":"correct horse",%s
                         "device":{"name":"Laptop","platform":"linux"}}\
                        """
                                .formatted(email, totp));
    }
}
