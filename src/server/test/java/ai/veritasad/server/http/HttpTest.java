package ai.veritasad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class HttpTest {

    private static final RunningServer SERVER = RunningServer.get();
    private static final Caller NOBODY = SERVER.anonymous();

    @Test
    void every_answer_forbids_browsers_what_they_need_not_do() {
        Caller.Answer answer = NOBODY.get("/api/v1/me");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void https_is_remembered_where_a_proxy_has_it() {
        assertThat(
                        NOBODY.with("X-Forwarded-Proto", "https")
                                .get("/health")
                                .header("Strict-Transport-Security"))
                .contains("max-age");
    }

    @Test
    void only_listed_web_pages_may_call_from_a_browser() throws IOException {
        String path = "OPTIONS /api/v1/me HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        String preflight = "Access-Control-Request-Method: GET\r\nConnection: close\r\n\r\n";

        String listed = raw(path + "Origin: https://app.example.org\r\n" + preflight);
        String foreign = raw(path + "Origin: https://evil.example.org\r\n" + preflight);

        assertThat(listed).startsWith("HTTP/1.1 200").contains("https://app.example.org");
        assertThat(foreign).startsWith("HTTP/1.1 403").contains("ORIGIN_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/analysis/%00",
                "/api/v1/analysis/%zz",
                "/api/v1/analysis/%",
                "/api/v1/reports/a%2fb",
                "/api/v1/me;a=b",
                "/api/v1/a\"b"
            })
    void an_address_that_can_not_be_read_is_refused_like_everything_else(String path)
            throws IOException {
        String answer =
                raw(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Request-Id: contract-1\r\n"
                                + "Accept-Language: ru\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"error_code\":\"MALFORMED_REQUEST\"")
                .containsIgnoringCase("x-request-id: ")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void a_foreign_host_name_is_refused() throws IOException {
        assertThat(
                        raw(
                                "GET /health HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("HOST_NOT_ALLOWED");
    }

    @Test
    void a_body_over_the_limit_is_refused_also_when_its_length_is_not_told() throws IOException {
        String large = "{\"email\":\"" + "a".repeat(1_100_000) + "\"}";

        assertThat(NOBODY.post("/api/v1/accounts", large).errorCode())
                .isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(
                        raw(
                                "POST /api/v1/accounts HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                        + "Content-Type: application/json\r\n"
                                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                        + Integer.toHexString(large.length())
                                        + "\r\n"
                                        + large
                                        + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void a_wrong_type_of_body_and_a_wrong_method_have_their_codes() {
        Caller.Answer plain =
                NOBODY.with("Content-Type", "text/plain").post("/api/v1/accounts", "{}");

        assertThat(plain.errorCode()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        Caller.Answer method = SERVER.newcomer().delete("/api/v1/me");
        assertThat(method.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(method.header("Allow")).contains("GET");
    }

    @Test
    void answers_are_compressed_for_who_can_read_them() {
        assertThat(
                        NOBODY.with("Accept-Encoding", "gzip")
                                .get("/v3/api-docs")
                                .header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void metrics_are_on_the_port_of_the_machine_and_not_on_the_public_one() {
        URI metrics = SERVER.managementUrl("/actuator/prometheus");

        assertThat(NOBODY.send("GET", metrics, "").response().body())
                .contains("jvm_memory_used_bytes");
        assertThat(NOBODY.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(NOBODY.get("/actuator/prometheus").errorCode()).isEqualTo("NOT_FOUND");
    }

    @Test
    void no_address_carries_its_prefix_twice() {
        assertThat(NOBODY.get("/v3/api-docs").json().path("paths").propertyNames())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/v1/"))
                .noneMatch(path -> path.matches(".*/([a-z]+)/\\1(/.*)?"));
    }

    @Test
    void the_description_tells_refusals_and_what_is_always_there() {
        var description = NOBODY.get("/v3/api-docs").json();

        assertThat(
                        description
                                .at("/paths/~1api~1v1~1me/get/responses/default/content")
                                .propertyNames())
                .containsExactly("application/problem+json");
        assertThat(description.at("/components/schemas/Problem/properties").propertyNames())
                .contains("error_code", "request_id", "errors");
        assertThat(description.at("/components/schemas/Account/required").toString())
                .contains("created_at", "totp_enabled")
                .doesNotContain("email");
        assertThat(description.at("/components/schemas/Account").toString())
                .doesNotContain("unknown");
    }

    @Test
    void the_description_can_be_read_by_people() {
        assertThat(NOBODY.get("/docs").status()).isEqualTo(302);
        assertThat(NOBODY.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void the_type_of_a_problem_leads_to_a_page_about_it() {
        URI type = URI.create(NOBODY.get("/api/v1/me").text("type"));

        String page = NOBODY.with("Accept-Language", "ru").get(type.getPath()).response().body();

        assertThat(page).contains("id=\"" + type.getFragment() + "\"", "Нужен ключ");
    }

    private static String raw(String request) throws IOException {
        URI address = SERVER.url("/");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
