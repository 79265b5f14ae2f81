package ai.veritasad.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Caller;
import ai.veritasad.server.RunningServer;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class BrowserSignInTest {

    private static final RunningServer SERVER = RunningServer.get();
    private static final String BACK = "http://127.0.0.1:49152/signed-in";
    private static final String VERIFIER =
            "a-verifier-of-at-least-forty-three-characters-0123456789";

    private final String email = "b-" + UUID.randomUUID() + "@example.org";
    private final Browser browser = new Browser("en");

    @Test
    void a_sign_in_by_browser_ends_with_a_key_for_the_device() {
        SERVER.signUp(email, "correct horse");

        Caller.Answer token = token(codeFor("correct horse"), VERIFIER);
        Caller.Answer key = exchange(token.text("access_token"));

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.text("refresh_token")).isEmpty();
        assertThat(key.status()).isEqualTo(201);
        assertThat(SERVER.anonymous().withKey(key.text("key")).get("/api/v1/me").text("email"))
                .isEqualTo(email);
    }

    @Test
    void a_token_becomes_one_key_and_opens_nothing_else() {
        SERVER.signUp(email, "correct horse");
        String token = token(codeFor("correct horse"), VERIFIER).text("access_token");

        exchange(token);

        assertThat(exchange(token).errorCode()).isEqualTo("INVALID_TOKEN");
        assertThat(exchange("nonsense").errorCode()).isEqualTo("INVALID_TOKEN");
        assertThat(
                        SERVER.anonymous()
                                .with("Authorization", "Bearer " + token)
                                .get("/api/v1/me")
                                .errorCode())
                .isEqualTo("API_KEY_REQUIRED");
    }

    @Test
    void whoever_stole_the_code_has_not_the_verifier() {
        SERVER.signUp(email, "correct horse");
        String code = codeFor("correct horse");

        assertThat(token(code, VERIFIER + "x").status()).isEqualTo(400);
    }

    @Test
    void a_code_goes_nowhere_but_to_this_computer() {
        assertThat(browser.open(authorize("http://evil.example.org/signed-in", true)).statusCode())
                .isEqualTo(400);
        assertThat(browser.open(authorize("http://127.0.0.1:49152/elsewhere", true)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void without_pkce_there_is_no_code() {
        SERVER.signUp(email, "correct horse");
        browser.follow(browser.open(authorize(BACK, true)));
        browser.submit(SERVER.url("/sign-in"), Map.of("email", email, "password", "correct horse"));

        HttpResponse<String> answer = browser.open(authorize(BACK, false));

        assertThat(Browser.location(answer))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void a_wrong_password_says_so_in_the_persons_language() {
        Browser russian = new Browser("ru");
        russian.open(SERVER.url("/sign-in"));

        HttpResponse<String> answer =
                russian.submit(
                        SERVER.url("/sign-in"), Map.of("email", email, "password", "wrong horse"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Вход</h1>", "Учётной записи с такой почтой");
        assertThat(answer.body()).contains("value=\"" + email);
    }

    @Test
    void the_language_can_be_chosen_on_the_page() {
        assertThat(browser.open(SERVER.url("/sign-in")).body()).contains("<h1>Sign in</h1>");
        assertThat(browser.open(SERVER.url("/sign-in?language=ru")).body())
                .contains("<h1>Вход</h1>");
        assertThat(browser.open(SERVER.url("/sign-up")).body()).contains("Создать");
    }

    @Test
    void what_is_typed_is_never_taken_for_html() {
        browser.open(SERVER.url("/sign-in"));

        assertThat(
                        browser.submit(
                                        SERVER.url("/sign-in"),
                                        Map.of(
                                                "email",
                                                "\"><script>alert(1)</script>",
                                                "password",
                                                "x"))
                                .body())
                .doesNotContain("<script>");
    }

    @Test
    void a_form_of_another_page_is_not_taken() {
        HttpResponse<String> answer =
                new Browser("en")
                        .submit(
                                SERVER.url("/sign-in"),
                                Map.of("email", email, "password", "correct horse"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).endsWith("/sign-in?expired");
    }

    @Test
    void an_account_can_be_made_on_the_way() {
        browser.follow(browser.open(authorize(BACK, true)));
        browser.open(SERVER.url("/sign-up"));

        HttpResponse<String> answer =
                browser.submit(
                        SERVER.url("/sign-up"),
                        Map.of("email", email, "password", "correct horse"));

        assertThat(code(browser.follow(answer))).isNotEmpty();
    }

    @Test
    void a_second_factor_is_asked_for_on_its_own_page() {
        Caller caller = SERVER.anonymous().withKey(SERVER.signUp(email, "correct horse"));
        String secret = caller.post("/api/v1/me/totp", "").text("secret");
        Authenticator authenticator = new Authenticator(secret);
        caller.post(
                "/api/v1/me/totp/confirm",
                "{\"code\":\"%s\"}".formatted(authenticator.code(SERVER.clock().instant())));
        browser.follow(browser.open(authorize(BACK, true)));

        HttpResponse<String> half =
                browser.submit(
                        SERVER.url("/sign-in"),
                        Map.of("email", email, "password", "correct horse"));
        browser.follow(half);
        HttpResponse<String> wrong =
                browser.submit(SERVER.url("/sign-in/code"), Map.of("code", "000000"));
        HttpResponse<String> right =
                browser.submit(
                        SERVER.url("/sign-in/code"),
                        Map.of(
                                "code",
                                authenticator.code(SERVER.clock().instant().plusSeconds(30))));

        assertThat(Browser.location(half)).endsWith("/sign-in/code");
        assertThat(wrong.body()).contains("This code is wrong");
        assertThat(code(browser.follow(right))).isNotEmpty();
    }

    /** Signs in, and gives what the browser would bring to the waiting program. */
    private String codeFor(String password) {
        browser.follow(browser.open(authorize(BACK, true)));
        HttpResponse<String> signedIn =
                browser.submit(
                        SERVER.url("/sign-in"), Map.of("email", email, "password", password));
        return code(browser.follow(signedIn));
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(Browser.location(answer)).startsWith(BACK).contains("state=the-state");
        Matcher code = Pattern.compile("code=([^&]+)").matcher(Browser.location(answer));
        return code.find() ? code.group(1) : "";
    }

    private static URI authorize(String back, boolean pkce) {
        Map<String, String> query =
                new TreeMap<>(
                        Map.of(
                                "response_type", "code",
                                "client_id", "veritasad-desktop",
                                "redirect_uri", back,
                                "scope", "device",
                                "state", "the-state"));
        if (pkce) {
            query.put("code_challenge", challenge());
            query.put("code_challenge_method", "S256");
        }
        return SERVER.url("/oauth2/authorize?" + Browser.form(query));
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Caller.Answer token(String code, String verifier) {
        return SERVER.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/oauth2/token",
                        Browser.form(
                                Map.of(
                                        "grant_type", "authorization_code",
                                        "client_id", "veritasad-desktop",
                                        "redirect_uri", BACK,
                                        "code", code,
                                        "code_verifier", verifier)));
    }

    private static Caller.Answer exchange(String token) {
        return SERVER.anonymous()
                .with("Authorization", "Bearer " + token)
                .post(
                        "/api/v1/keys/exchange",
                        "{\"device\":{\"name\":\"Desk\",\"platform\":\"linux\"}}");
    }
}
