package ai.veritasad.api.signin;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Stop;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.api.wire.key.NewKey;
import ai.veritasad.api.wire.key.Token;

import okhttp3.HttpUrl;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Signs in with the system's browser: authorization code with PKCE, which comes back to a listener
 * on loopback (RFC 8252, 7636).
 */
public final class BrowserSignIn {

    private static final String CLIENT = "veritasad-desktop";
    private static final int SECRET_BYTES = 32;

    /** A person may have to look for their password, and to make an account first. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HostedApi api;
    private final Locale language;
    private final Consumer<URI> browser;
    private final SecureRandom random = new SecureRandom();

    /** With what opens an address in a browser, or shows it to somebody who does. */
    public BrowserSignIn(HostedApi api, Locale language, Consumer<URI> browser) {
        this.api = api;
        this.language = language;
        this.browser = browser;
    }

    /**
     * Waits until somebody has signed in.
     *
     * @throws ApiException.NotSignedIn where they said no or did not come back
     */
    public NewKey signIn(Device device, Cancellation cancel) {
        api.ready();
        String verifier = secret();
        String state = secret();
        try (Callback callback = Callback.open(state, language)) {
            browser.accept(authorize(callback.address(), state, verifier));
            String code = code(callback, cancel);
            Token token =
                    api.accounts().token(code, verifier, CLIENT, callback.address().toString());
            return api.accounts().exchange(token, device);
        }
    }

    private static String code(Callback callback, Cancellation cancel) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Stop.check(cancel);
            if (callback.code(Duration.ofMillis(Stop.LOOK_MILLIS)).isPresent()) {
                return callback.code(Duration.ZERO).orElseThrow();
            }
        }
        throw new ApiException.NotSignedIn("10 min");
    }

    private URI authorize(URI redirect, String state, String verifier) {
        HttpUrl base = Objects.requireNonNull(HttpUrl.get(api.server()));
        return base.newBuilder()
                .addPathSegments("oauth2/authorize")
                .addQueryParameter("response_type", "code")
                .addQueryParameter("client_id", CLIENT)
                .addQueryParameter("redirect_uri", redirect.toString())
                .addQueryParameter("scope", "device")
                .addQueryParameter("state", state)
                .addQueryParameter("code_challenge", challenge(verifier))
                .addQueryParameter("code_challenge_method", "S256")
                .build()
                .uri();
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return text(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return text(
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
