package ai.veritasad.server.analysis.queue;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.RunningServer;
import ai.veritasad.server.analysis.Analyses;
import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.Metering;
import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.work.Examination;
import ai.veritasad.server.analysis.work.Films;
import ai.veritasad.server.analysis.work.JobTable;
import ai.veritasad.server.files.FileSettings;
import ai.veritasad.server.files.store.FileStore;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Attempts one after another, made by a worker that no queue stands behind. */
@Timeout(120)
class WorkerTest {

    private static final Duration BACKOFF = Duration.ofSeconds(7);

    private final RunningServer server = RunningServer.get();
    private final JdbcClient sql = server.bean(JdbcClient.class);
    private final Visitor anna = Visitor.create();
    private final MockWebServer site = new MockWebServer();

    @TempDir private Path folder;

    @BeforeEach
    void open() throws IOException {
        site.start();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Worker worker(Duration longest) {
        AnalysisSettings usual = server.bean(AnalysisSettings.class);
        AnalysisSettings settings =
                new AnalysisSettings(
                        1,
                        usual.atOnce(),
                        folder,
                        usual.models(),
                        longest,
                        usual.longestVideo(),
                        3,
                        BACKOFF,
                        usual.poll(),
                        usual.heartbeat(),
                        usual.grace(),
                        usual.keep(),
                        true);
        JobTable table = server.bean(JobTable.class);
        FileStore store = server.bean(FileStore.class);
        return new Worker(
                table,
                new Examination(
                        table,
                        new Films(store, server.bean(FileSettings.class), settings),
                        settings,
                        server.clock(),
                        "test"),
                store,
                server.bean(Metering.class),
                server.bean(Analyses.class),
                settings,
                server.bean(TransactionTemplate.class));
    }

    /** An analysis that is queued, but that the server's own workers know nothing of. */
    private UUID queued(String type, Optional<String> link, Optional<String> upload) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        """
                        insert into analysis (id, account_id, idempotency_key, request_hash, state,
                            source_type, source_url, upload_id, title)
                        values (:id, :account, :key, 'test', 'queued', :type, :link, :upload,
                            'sample.mp4')
                        """)
                .param("id", id)
                .param("account", anna.account())
                .param("key", id.toString())
                .param("type", type)
                .param("link", link.orElse(null))
                .param("upload", upload.map(UUID::fromString).orElse(null))
                .update();
        return id;
    }

    private String state(UUID id) {
        return anna.get("/api/v1/analysis/" + id).text("state");
    }

    private String error(UUID id) {
        return anna.get("/api/v1/analysis/" + id).text("error_code");
    }

    private void answer(int status) {
        // More than any attempt asks for.
        for (int i = 0; i < 20; i++) {
            site.enqueue(new MockResponse.Builder().code(status).build());
        }
    }

    @Test
    void a_site_that_is_out_of_order_is_asked_again_after_ever_longer_times_and_then_no_more() {
        answer(503);
        UUID id = queued("url", Optional.of(site.url("/film.mp4").toString()), Optional.empty());
        Worker worker = worker(Duration.ofMinutes(5));

        assertThat(worker.work(id)).contains(BACKOFF);
        assertThat(state(id)).isEqualTo("queued");
        assertThat(worker.work(id)).contains(BACKOFF.multipliedBy(2));
        assertThat(worker.work(id)).isEmpty();

        assertThat(state(id)).isEqualTo("failed");
        assertThat(error(id)).isEqualTo("VIDEO_DOWNLOAD_FAILED");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_a_person_has_to_mend_is_not_tried_again() {
        answer(404);
        UUID id = queued("url", Optional.of(site.url("/film.mp4").toString()), Optional.empty());

        assertThat(worker(Duration.ofMinutes(5)).work(id)).isEmpty();

        assertThat(state(id)).isEqualTo("failed");
        assertThat(error(id)).isEqualTo("VIDEO_DOWNLOAD_FAILED");
    }

    @Test
    void an_attempt_that_goes_on_for_longer_than_is_allowed_is_ended() {
        UUID id = queued("file", Optional.empty(), Optional.of(anna.upload("sample.mp4")));

        assertThat(worker(Duration.ofMillis(1)).work(id)).isEmpty();

        assertThat(state(id)).isEqualTo("failed");
        assertThat(error(id)).isEqualTo("TIME_LIMIT_EXCEEDED");
        assertThat(folder).isEmptyDirectory();
    }
}
