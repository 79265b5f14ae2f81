package ai.veritasad.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.client.Host;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.NewKey;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import okio.ByteString;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

class BrowserSignInTest {

    private static final Device DESK = new Device("desk", "Linux");

    private final OkHttpClient browser = new OkHttpClient();
    private final List<String> pages = new ArrayList<>();
    private String challenge = "";
    private Host host;
    private HostedApi api;

    @BeforeEach
    void open() throws IOException {
        host = new Host().answering(this::server);
        api = host.api();
    }

    @AfterEach
    void close() {
        api.close();
        host.close();
    }

    @Test
    void whoever_signs_in_in_the_browser_gets_a_key_for_this_device() {
        NewKey key = signIn(address -> visit(address, "&code=c0de"));

        assertThat(key.key()).isEqualTo("va_new");
        assertThat(pages).hasSize(1).first().asString().contains("You are signed in");
    }

    @Test
    void a_link_that_somebody_else_made_is_not_heard() {
        NewKey key =
                signIn(address -> {
                    String redirect = parameter(address, "redirect_uri");
                    read(redirect + "?state=guessed&code=evil");
                    visit(address, "&code=c0de");
                });

        assertThat(key.key()).isEqualTo("va_new");
        assertThat(pages).hasSize(2).first().asString().contains("does not belong");
    }

    @Test
    void whoever_says_no_is_told_how_to_go_on() {
        assertThatThrownBy(() -> signIn(address -> visit(address, "&error=access_denied")))
                .isInstanceOf(ApiException.NotSignedIn.class)
                .hasMessageContaining("access_denied");
    }

    @Test
    void a_server_that_is_not_there_is_told_of_before_a_browser_opens() {
        host.close();

        assertThatThrownBy(() -> signIn(address -> pages.add("opened")))
                .isInstanceOf(ApiException.NotReachable.class);
        assertThat(pages).isEmpty();
    }

    @Test
    void whoever_cancels_does_not_wait() {
        Cancellation cancel = new Cancellation();

        assertThatThrownBy(() ->
                        new BrowserSignIn(api, Locale.ENGLISH, address -> cancel.cancel())
                                .signIn(DESK, cancel))
                .isInstanceOf(ApiException.Cancelled.class);
    }

    private NewKey signIn(Consumer<URI> opened) {
        return new BrowserSignIn(
                        api,
                        Locale.ENGLISH,
                        address -> Thread.ofVirtual().start(() -> opened.accept(address)))
                .signIn(DESK, new Cancellation());
    }

    private void visit(URI address, String answer) {
        challenge = parameter(address, "code_challenge");
        assertThat(parameter(address, "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(address, "client_id")).isEqualTo("veritasad-desktop");
        read(parameter(address, "redirect_uri") + "?state=" + parameter(address, "state") + answer);
    }

    private void read(String page) {
        try (Response response =
                browser.newCall(new Request.Builder().url(page).build()).execute()) {
            pages.add(response.body().string());
        } catch (IOException e) {
            pages.add(String.valueOf(e));
        }
    }

    private static String parameter(URI address, String name) {
        return Objects.requireNonNull(HttpUrl.get(address.toString()).queryParameter(name), name);
    }

    private MockResponse server(RecordedRequest request) {
        return switch (request.getUrl().encodedPath()) {
            case "/ready" -> Host.json(200, "{}");
            case "/oauth2/token" -> token(request.getBody().utf8());
            case "/api/v1/keys/exchange" ->
                    Host.json(
                            201,
                            """
                            {"id":"k1","key":"va_new","device":{"name":"desk","platform":"Linux"},
                             "created_at":"2026-11-29T12:00:00Z"}
                            """);
            default -> new MockResponse.Builder().code(404).build();
        };
    }

    private MockResponse token(String form) {
        HttpUrl fields = HttpUrl.get("http://form/?" + form);
        String verifier = String.valueOf(fields.queryParameter("code_verifier"));
        String hashed =
                ByteString.encodeUtf8(verifier).sha256().base64Url().replaceFirst("=+$", "");
        return hashed.equals(challenge) && "c0de".equals(fields.queryParameter("code"))
                ? Host.json(
                        200,
                        "{\"access_token\":\"jwt\",\"token_type\":\"Bearer\",\"expires_in\":300}")
                : Host.json(400, "{\"error\":\"invalid_grant\"}");
    }
}
