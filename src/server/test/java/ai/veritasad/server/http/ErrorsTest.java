package ai.veritasad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

class ErrorsTest {

    private static final Caller NOBODY = RunningServer.get().anonymous();

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorCode code) {
        assertThat(texts("").getString(code + ".title")).isNotBlank();
        assertThat(texts("").getString(code + ".detail")).isNotBlank();
        assertThat(texts("_ru").getString(code + ".title")).matches(".*[а-я].*");
        assertThat(texts("_ru").getString(code + ".detail")).matches(".*[а-я].*");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts("_ru").keySet()).isEqualTo(texts("").keySet());
    }

    @Test
    void a_problem_keeps_its_error_code_and_its_request_id() {
        Caller.Answer answer = NOBODY.with("X-Request-Id", "sane-id-0042").get("/api/v1/nowhere");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.errorCode()).isEqualTo("API_KEY_REQUIRED");
        assertThat(answer.text("request_id")).isEqualTo("sane-id-0042");
        assertThat(answer.header("X-Request-Id")).isEqualTo("sane-id-0042");
    }

    @Test
    void a_strange_request_id_is_replaced() {
        Caller.Answer answer =
                NOBODY.with("X-Request-Id", "<script>alert(1)</script>").get("/health");

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void a_problem_speaks_the_language_of_the_request() {
        assertThat(NOBODY.with("Accept-Language", "ru-RU").get("/api/v1/me").text("title"))
                .isEqualTo("Нужен ключ");
        assertThat(NOBODY.with("Accept-Language", "de").get("/api/v1/me").text("title"))
                .isEqualTo("A key is required");
    }

    @Test
    void the_server_is_alive_and_ready() {
        assertThat(NOBODY.get("/health").text("status")).isEqualTo("UP");
        assertThat(
                        NOBODY.get("/ready")
                                .json()
                                .path("components")
                                .path("db")
                                .path("status")
                                .asString())
                .isEqualTo("UP");
    }

    private static ResourceBundle texts(String suffix) {
        try (var file =
                new java.io.InputStreamReader(
                        Objects.requireNonNull(
                                ErrorCode.class.getResourceAsStream(
                                        "errors" + suffix + ".properties")),
                        java.nio.charset.StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
