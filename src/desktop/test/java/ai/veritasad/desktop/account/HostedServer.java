package ai.veritasad.desktop.account;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.keys.KeyStore;
import ai.veritasad.api.wire.WireJson;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.api.wire.key.Device;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A hosted server with one account, whose history it keeps as the real one does. */
public final class HostedServer implements AutoCloseable {

    private static final String AT = "\"2026-11-29T12:00:00Z\"";

    private final MockWebServer server = new MockWebServer();
    private final JsonMapper json = WireJson.mapper();
    private final Map<String, SyncedReport> reports = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    private boolean phone = true;
    public volatile boolean away;
    public volatile String refusal = "";
    public volatile int used = 3;

    public HostedServer() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
    }

    public String address() {
        return server.url("/").toString();
    }

    /** The account as a computer with this data folder has it. */
    public MyAccount account(Path home) {
        Folders folders =
                new Folders(
                        "Linux",
                        home,
                        Map.of("VERITASAD_HOME", home.toString(), "VERITASAD_KEYS", "file"));
        return new MyAccount(
                folders,
                KeyStore.of(folders),
                () -> Locale.ENGLISH,
                address ->
                        new Route(
                                address,
                                Locale.ENGLISH,
                                Optional.empty(),
                                Duration.ofSeconds(5),
                                2,
                                Duration.ofMillis(5)),
                InstantSource.system());
    }

    /** One that is signed in already. */
    public MyAccount signedIn(Path home, String device) {
        MyAccount account = account(home);
        account.signIn(
                URI.create(address()),
                new SignIn(
                        "anna@example.org", "pw", Optional.empty(), new Device(device, "Linux")));
        return account;
    }

    /** What a browser does with a sign-in that somebody allows. */
    public static void allow(String link) {
        HttpUrl asked = HttpUrl.get(link);
        HttpUrl back =
                HttpUrl.get(String.valueOf(asked.queryParameter("redirect_uri")))
                        .newBuilder()
                        .addQueryParameter("state", asked.queryParameter("state"))
                        .addQueryParameter("code", "c0de")
                        .build();
        Thread.ofVirtual()
                .start(() -> {
                    try (Response response =
                            new OkHttpClient()
                                    .newCall(new Request.Builder().url(back).build())
                                    .execute()) {
                        response.body().bytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        asked.add(request.getMethod() + " " + path);
        if (away) {
            return say(503, "");
        }
        if (!refusal.isEmpty()) {
            return say(401, "{\"status\":401,\"error_code\":\"" + refusal + "\"}");
        }
        return path.startsWith("/api/v1/reports")
                ? history(request, path.replaceFirst("/api/v1/reports/?", ""))
                : switch (request.getMethod() + " " + path.replace("/api/v1", "")) {
                    case "GET /ready" -> say(200, "{}");
                    case "POST /oauth2/token" ->
                            say(
                                    200,
                                    "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60}");
                    case "POST /keys", "POST /keys/exchange" -> say(201, KEY);
                    case "GET /keys" -> say(200, keys());
                    case "DELETE /keys/k2" -> {
                        phone = false;
                        yield say(204, "");
                    }
                    case "DELETE /keys", "DELETE /keys/k1" -> say(204, "");
                    case "GET /me" -> say(200, ME);
                    case "GET /me/quota" -> say(200, quota());
                    default -> say(404, "{\"status\":404,\"error_code\":\"NOT_FOUND\"}");
                };
    }

    private MockResponse history(RecordedRequest request, String id) {
        if (request.getMethod().equals("PUT")) {
            return push(json.readValue(request.getBody().utf8(), SyncedReport.class));
        }
        if (!id.isEmpty()) {
            return Optional.ofNullable(reports.get(id))
                    .map(report -> say(200, json.writeValueAsString(report)))
                    .orElseGet(() -> say(404, "{\"status\":404,\"error_code\":\"NOT_FOUND\"}"));
        }
        int since =
                Integer.parseInt(
                        Optional.ofNullable(request.getUrl().queryParameter("since")).orElse("0"));
        List<SyncedReport> behind =
                changes.subList(since, changes.size()).stream()
                        .distinct()
                        .map(changed -> head(Objects.requireNonNull(reports.get(changed))))
                        .toList();
        return say(
                200,
                "{\"items\":%s,\"next_cursor\":%s}"
                        .formatted(
                                json.writeValueAsString(behind),
                                behind.isEmpty() ? "null" : "\"" + changes.size() + "\""));
    }

    private MockResponse push(SyncedReport pushed) {
        long there =
                Optional.ofNullable(reports.get(pushed.id()))
                        .map(SyncedReport::revision)
                        .orElse(0L);
        if (pushed.revision() != there) {
            return say(
                    409,
                    "{\"status\":409,\"error_code\":\"REPORT_CONFLICT\",\"revision\":"
                            + there
                            + "}");
        }
        SyncedReport taken =
                new SyncedReport(
                        pushed.id(),
                        pushed.title(),
                        there + 1,
                        pushed.updatedAt(),
                        pushed.device(),
                        false,
                        pushed.report());
        reports.put(pushed.id(), taken);
        changes.add(pushed.id());
        return say(200, json.writeValueAsString(head(taken)));
    }

    private static SyncedReport head(SyncedReport report) {
        return new SyncedReport(
                report.id(),
                report.title(),
                report.revision(),
                report.updatedAt(),
                report.device(),
                report.deleted(),
                Optional.empty());
    }

    /** How many reports there are. */
    public synchronized int kept() {
        return reports.size();
    }

    private static MockResponse say(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    private String quota() {
        return "{\"plan\":\"starter\",\"limit\":10,\"used\":%d,\"reserved\":1,\"left\":%d,\"credits\":5,\"resets_at\":\"2026-11-30T00:00:00Z\",\"zone\":\"UTC\",\"now\":%s}"
                .formatted(used, 9 - used, AT);
    }

    private String keys() {
        String desk =
                "{\"id\":\"k1\",\"device\":{\"name\":\"desk\",\"platform\":\"Linux\"},\"created_at\":%s,\"current\":true}"
                        .formatted(AT);
        String other =
                ",{\"id\":\"k2\",\"device\":{\"name\":\"laptop\",\"platform\":\"Windows 11\"},\"created_at\":%1$s,\"last_used_at\":%1$s,\"current\":false}"
                        .formatted(AT);
        return "{\"items\":[" + desk + (phone ? other : "") + "],\"next_cursor\":null}";
    }

    private static final String KEY =
            "{\"id\":\"k1\",\"key\":\"va_secret\",\"device\":{\"name\":\"desk\",\"platform\":\"Linux\"},\"created_at\":%s}"
                    .formatted(AT);
    private static final String ME =
            "{\"id\":\"a1\",\"email\":\"anna@example.org\",\"role\":\"user\",\"state\":\"active\",\"plan\":\"starter\",\"language\":\"en\",\"created_at\":%s,\"totp_enabled\":false}"
                    .formatted(AT);

    @Override
    public void close() {
        server.close();
    }
}
