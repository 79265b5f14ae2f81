package ai.veritasad.api.account;

import ai.veritasad.api.client.Host;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with one account on it, whose quota a test sets. */
final class HostedAccount implements AutoCloseable {

    final Host host = new Host().answering(this::answer);
    final Set<String> committed = new HashSet<>();
    final Set<String> released = new HashSet<>();
    final Set<String> settled = new HashSet<>();
    private final KeyPair signing;
    private final AtomicInteger numbers = new AtomicInteger();
    int left = 5;
    int offline = 2;
    boolean away;
    String refusal = "";

    HostedAccount() throws IOException, GeneralSecurityException {
        signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath().replaceFirst("/api/v1", "");
        if (away) {
            return Host.json(503, "");
        }
        if (!refusal.isEmpty()) {
            return Host.problem(401, refusal);
        }
        return switch (request.getMethod() + " " + path.replaceAll("/r[0-9]+/", "/ID/")) {
            case "POST /keys" -> Host.json(201, KEY);
            case "GET /me" -> Host.json(200, ME);
            case "DELETE /keys/k1", "DELETE /keys" -> Host.json(204, "");
            case "GET /me/quota" -> Host.json(200, quota());
            case "POST /quota/reservations" -> reserve();
            case "POST /quota/reservations/ID/commit" -> end(path, committed);
            case "POST /quota/reservations/ID/release" -> end(path, released);
            case "GET /quota/allowances/key" -> Host.json(200, key());
            case "POST /quota/allowances" -> Host.json(201, allowance(Host.NOON));
            case "POST /quota/allowances/settle" -> settle(request);
            default -> Host.problem(404, "NOT_FOUND");
        };
    }

    private MockResponse reserve() {
        if (left == 0) {
            return Host.json(
                    429,
                    """
                    {"status":429,"error_code":"QUOTA_EXHAUSTED","resets_at":"2026-11-30T00:00:00Z"}
                    """);
        }
        left--;
        return Host.json(201, reservation("r" + numbers.incrementAndGet()));
    }

    private static MockResponse end(String path, Set<String> ended) {
        String id = path.split("/", -1)[3];
        ended.add(id);
        return Host.json(200, reservation(id));
    }

    private MockResponse settle(RecordedRequest request) {
        Arrays.stream(request.getBody().utf8().split("\"id\":\"", -1))
                .skip(1)
                .forEach(id -> settled.add(id.substring(0, id.indexOf('"'))));
        return Host.json(200, quota());
    }

    private static String reservation(String id) {
        return """
        {"id":"%s","state":"reserved","source":"quota","created_at":"2026-11-29T12:00:00Z",
         "expires_at":"2026-11-29T14:00:00Z"}
        """
                .formatted(id);
    }

    private String quota() {
        return """
        {"plan":"starter","limit":10,"used":0,"reserved":0,"left":%d,"credits":0,
         "resets_at":"2026-11-30T00:00:00Z","zone":"UTC","now":"2026-11-29T12:00:00Z"}
        """
                .formatted(left);
    }

    private String key() {
        byte[] encoded = signing.getPublic().getEncoded();
        byte[] bare = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + text(bare) + "\"}";
    }

    private String allowance(Instant issued) {
        return "{\"allowance\":\"%s\",\"count\":%d,\"expires_at\":\"2026-12-06T12:00:00Z\"}"
                .formatted(signed("a1", issued), offline);
    }

    String signed(String subject, Instant issued) {
        try {
            String claims =
                    "{\"sub\":\"%s\",\"count\":%d,\"iat\":%d,\"exp\":%d}"
                            .formatted(
                                    subject,
                                    offline,
                                    issued.getEpochSecond(),
                                    issued.plus(Duration.ofDays(7)).getEpochSecond());
            String head = text(bytes("{\"alg\":\"EdDSA\"}")) + "." + text(bytes(claims));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(bytes(head));
            return head + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with Ed25519", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static final String KEY =
            """
            {"id":"k1","key":"va_secret","device":{"name":"desk","platform":"Linux"},
             "created_at":"2026-11-29T12:00:00Z"}
            """;
    private static final String ME =
            """
            {"id":"a1","email":"anna@example.org","role":"user","state":"active","plan":"starter",
             "language":"en","created_at":"2026-11-01T12:00:00Z","totp_enabled":false}
            """;

    @Override
    public void close() {
        host.close();
    }
}
