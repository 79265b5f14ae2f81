package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.cli.session.Shelf;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okio.Buffer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class HostedTest {

    @TempDir private Path home;
    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new ArrayList<>();
    private final InputStream before = System.in;
    private boolean exhausted;
    private Shell shell = Shell.PIPED;

    @BeforeEach
    void open() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
        Map<String, String> variables =
                Map.of("VERITASAD_HOME", home.toString(), "VERITASAD_KEYS", "file");
        shell =
                Shell.with(ToldEngine.seeing(Disclosure.State.UNDECLARED))
                        .with(new Shelf(Catalogue::bundled, new Folders("Linux", home, variables)));
    }

    @AfterEach
    void close() {
        System.setIn(before);
        server.close();
    }

    @Test
    void whoever_signs_in_hears_what_is_left() {
        Shell.Outcome told = signIn();

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("anna@example.org is signed in", "3 of 10");
        assertThat(shell.run("account", "status").out()).contains("Plan: starter", "desk, Linux");
    }

    @Test
    void without_an_account_nobody_is_asked() throws IOException {
        assertThat(shell.run("analyze", film()).code()).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void an_analysis_takes_from_the_quota() throws IOException {
        signIn();
        asked.clear();

        assertThat(shell.run("analyze", film()).code()).isZero();

        assertThat(asked)
                .containsSubsequence(
                        "POST /api/v1/quota/reservations",
                        "POST /api/v1/quota/reservations/r1/commit");
    }

    @Test
    void an_exhausted_quota_ends_before_the_work_with_when_there_is_more() throws IOException {
        signIn();
        exhausted = true;

        Shell.Outcome told = shell.run("analyze", film());

        assertThat(told.code()).isEqualTo(33);
        assertThat(told.err()).contains("used up");
        assertThat(told.out()).isEmpty();
    }

    @Test
    void a_file_is_sent_and_its_report_answered_as_if_it_was_made_here() throws IOException {
        signIn();

        Shell.Outcome told = shell.run("remote", "analyze", film(), "--fail-on", "ad");

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isEqualTo(10);
        assertThat(told.out()).contains("1 ad");
        assertThat(asked).contains("POST /api/v1/uploads", "GET /api/v1/analysis/a1/result");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how_to() {
        Shell.Outcome told = shell.run("remote", "analyze", "https://example.org/talk.mp4");

        assertThat(told.code()).isEqualTo(33);
        assertThat(told.err()).contains("veritasad account sign-in");
    }

    @Test
    void after_signing_out_everything_is_unmetered_again() throws IOException {
        signIn();
        exhausted = true;

        assertThat(shell.run("account", "sign-out").out()).contains("Signed out");

        assertThat(shell.run("analyze", film()).code()).isZero();
        assertThat(asked).contains("DELETE /api/v1/keys/k1");
    }

    private Shell.Outcome signIn() {
        System.setIn(new ByteArrayInputStream("password\n".getBytes(StandardCharsets.UTF_8)));
        return shell.run(
                "account", "sign-in", "--server", server.url("/"), "--email", "anna@example.org");
    }

    private String film() throws IOException {
        return Files.writeString(home.resolve("talk.mp4"), "film").toString();
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        String what = request.getMethod() + " " + request.getUrl().encodedPath();
        asked.add(what);
        return switch (what.replace("/api/v1", "")) {
            case "POST /keys" -> json(201, KEY);
            case "GET /keys" -> json(200, KEYS);
            case "GET /me" -> json(200, ME);
            case "GET /me/quota" -> json(200, QUOTA);
            case "POST /quota/reservations" ->
                    exhausted
                            ? json(429, "{\"status\":429,\"error_code\":\"QUOTA_EXHAUSTED\"}")
                            : json(201, RESERVATION);
            case "POST /quota/reservations/r1/commit" -> json(200, RESERVATION);
            case "DELETE /keys/k1" -> json(204, "");
            case "POST /uploads" -> json(201, UPLOAD);
            case "POST /analysis" -> json(202, ANALYSIS);
            case "GET /analysis/a1/stream" -> stream();
            case "GET /analysis/a1/status" -> json(200, STATUS);
            case "GET /analysis/a1/result" -> result();
            default -> json(404, "{\"status\":404,\"error_code\":\"NOT_FOUND\"}");
        };
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder().code(status).body(body).build();
    }

    private static MockResponse stream() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body("id: 1\nevent: done\ndata: {}\n\n")
                .build();
    }

    private static MockResponse result() {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        try {
            ReportJson.write(
                    Talks.report(
                            Talks.film("talk.mp4"),
                            Talks.ad(70.5, 130.25, Disclosure.State.UNDECLARED)),
                    report);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
        return new MockResponse.Builder().body(new Buffer().write(report.toByteArray())).build();
    }

    private static final String AT = "\"2026-11-25T12:00:00Z\"";
    private static final String KEY =
            "{\"id\":\"k1\",\"key\":\"va_secret\",\"device\":{\"name\":\"desk\",\"platform\":\"Linux\"},"
                    + "\"created_at\":%s}".formatted(AT);
    private static final String KEYS =
            "{\"items\":[{\"id\":\"k1\",\"device\":{\"name\":\"desk\",\"platform\":\"Linux\"},"
                    + "\"created_at\":%s,\"current\":true}],\"next_cursor\":null}".formatted(AT);
    private static final String ME =
            "{\"id\":\"a1\",\"email\":\"anna@example.org\",\"role\":\"user\",\"state\":\"active\","
                    + "\"plan\":\"starter\",\"language\":\"en\",\"created_at\":%s,\"totp_enabled\":false}"
                            .formatted(AT);
    private static final String QUOTA =
            "{\"plan\":\"starter\",\"limit\":10,\"used\":7,\"reserved\":0,\"left\":3,\"credits\":0,"
                    + "\"resets_at\":%1$s,\"zone\":\"UTC\",\"now\":%1$s}".formatted(AT);
    private static final String RESERVATION =
            "{\"id\":\"r1\",\"state\":\"reserved\",\"source\":\"quota\",\"created_at\":%1$s,\"expires_at\":%1$s}"
                    .formatted(AT);
    private static final String UPLOAD =
            "{\"id\":\"u1\",\"name\":\"talk.mp4\",\"bytes\":4,\"sha256\":\"00\",\"created_at\":%s}"
                    .formatted(AT);
    private static final String ANALYSIS =
            "{\"id\":\"a1\",\"state\":\"queued\",\"progress\":0,\"source\":{\"type\":\"file\",\"upload\":\"u1\"},"
                    + "\"created_at\":%s}".formatted(AT);
    private static final String STATUS =
            "{\"id\":\"a1\",\"state\":\"completed\",\"progress\":100,\"attempt\":1,\"updated_at\":%s}"
                    .formatted(AT);
}
