package ai.veritasad.api.client.upload;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.client.Host;
import ai.veritasad.api.client.HostedApi;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class UploadsTest {

    @TempDir private Path folder;
    private final byte[] film = new byte[20_000_000];
    private final ByteArrayOutputStream come = new ByteArrayOutputStream();
    private int breaks;
    private Path file;
    private Host host;
    private HostedApi api;

    @BeforeEach
    void open() throws IOException {
        new Random(7).nextBytes(film);
        file = Files.write(folder.resolve("Фильм.mp4"), film);
        host = new Host().answering(this::tus);
        api = host.api();
    }

    @AfterEach
    void close() {
        api.close();
        host.close();
    }

    @Test
    void a_file_goes_in_parts_and_arrives_whole() {
        List<Long> reached = new ArrayList<>();

        String id = upload((done, all) -> reached.add(done));

        assertThat(id).isEqualTo("u42");
        assertThat(come.toByteArray()).isEqualTo(film);
        assertThat(reached).isSorted().last().isEqualTo((long) film.length);
    }

    @Test
    void a_broken_upload_goes_on_where_the_server_says() {
        breaks = 2;

        assertThat(upload(UploadProgress.SILENT)).isEqualTo("u42");
        assertThat(come.toByteArray()).isEqualTo(film);
        assertThat(methods()).contains("HEAD").containsOnlyOnce("POST");
    }

    @Test
    void an_upload_that_another_run_began_goes_on() throws IOException {
        BegunUploads begun = begun();
        begun.remember(file, host.route().server(), "/uploads/tus/u42");
        come.write(film, 0, 9_000_000);

        assertThat(upload(UploadProgress.SILENT)).isEqualTo("u42");
        assertThat(come.toByteArray()).isEqualTo(film);
        assertThat(methods()).doesNotContain("POST");
        assertThat(begun.place(file, host.route().server())).isEmpty();
    }

    @Test
    void a_small_file_goes_in_one() throws IOException {
        Path small = Files.writeString(folder.resolve("talk & more.srt"), "1");
        host.answering(
                Host.json(
                        201,
                        """
                        {"id":"u7","name":"talk & more.srt","bytes":1,"sha256":"00",
                         "created_at":"2026-11-29T12:00:00Z"}
                        """));

        assertThat(api.uploads().send(small, UploadProgress.SILENT, new Cancellation()).id())
                .isEqualTo("u7");
        assertThat(host.requests().getFirst().getUrl().queryParameter("name"))
                .isEqualTo("talk & more.srt");
    }

    private String upload(UploadProgress progress) {
        return api.uploads().sendResumably(file, begun(), progress, new Cancellation());
    }

    private BegunUploads begun() {
        return new BegunUploads(folder.resolve("uploads.properties"));
    }

    private List<String> methods() {
        return host.requests().stream().map(RecordedRequest::getMethod).toList();
    }

    private MockResponse tus(RecordedRequest request) {
        return switch (request.getMethod()) {
            case "POST" ->
                    new MockResponse.Builder()
                            .code(201)
                            .setHeader("Location", "http://inside:8080/api/v1/uploads/tus/u42")
                            .build();
            case "HEAD" -> at();
            case "PATCH" -> part(request);
            default -> new MockResponse.Builder().code(405).build();
        };
    }

    private MockResponse part(RecordedRequest request) {
        assertThat(request.getHeaders().get("Upload-Offset"))
                .isEqualTo(Integer.toString(come.size()));
        byte[] part = request.getBody().toByteArray();
        if (breaks-- > 0) {
            come.write(part, 0, part.length / 2);
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket(true, true, false))
                    .build();
        }
        come.write(part, 0, part.length);
        return at();
    }

    private MockResponse at() {
        return new MockResponse.Builder()
                .code(204)
                .setHeader("Upload-Offset", Integer.toString(come.size()))
                .build();
    }
}
