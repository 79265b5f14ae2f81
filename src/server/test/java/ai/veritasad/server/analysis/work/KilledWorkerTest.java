package ai.veritasad.server.analysis.work;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.Server;
import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.Visitor.Answer;
import ai.veritasad.server.analysis.Visitor.Event;

import com.zaxxer.hikari.HikariDataSource;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okio.Buffer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

@Tag("slow")
@Timeout(500)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledWorkerTest {

    private final MockWebServer site = new MockWebServer();
    private final AtomicInteger fetched = new AtomicInteger();
    private ConfigurableApplicationContext api;
    private HikariDataSource database;
    private JdbcClient sql;
    private Visitor anna;
    private Path store;
    private Path here;
    private Path there;
    private WorkerProcess first;
    private WorkerProcess second;

    @BeforeAll
    void startAnApiAndTwoWorkers(@TempDir Path folder) throws Exception {
        site.setDispatcher(film());
        site.start();
        store = folder.resolve("shared");
        here = Files.createDirectories(folder.resolve("here"));
        there = Files.createDirectories(folder.resolve("there"));
        api =
                new SpringApplicationBuilder(Server.class)
                        .run(
                                "--veritasad.role=api",
                                "--veritasad.folder=" + folder.resolve("api"),
                                "--veritasad.files.folder=" + store,
                                "--veritasad.analysis.private-links=true",
                                "--server.port=0",
                                "--management.server.port=0",
                                "--logging.level.root=warn");
        database = api.getBean(HikariDataSource.class);
        sql = api.getBean(JdbcClient.class);
        anna =
                Visitor.create(
                        sql,
                        api.getBean(Keys.class),
                        URI.create(
                                "http://127.0.0.1:"
                                        + api.getEnvironment().getProperty("local.server.port")),
                        "business");
        first = WorkerProcess.start(database, here, store);
        second = WorkerProcess.start(database, there, store);
    }

    private Dispatcher film() {
        byte[] film = Visitor.sample("sample.mp4");
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean isWhole = !"bytes=0-0".equals(request.getHeaders().get("Range"));
                if (isWhole) {
                    fetched.incrementAndGet();
                }
                return new MockResponse.Builder()
                        .setHeader("Content-Type", "video/mp4")
                        .body(new Buffer().write(film))
                        .build();
            }
        };
    }

    @AfterAll
    void end() throws IOException {
        first.close();
        second.close();
        api.close();
        site.close();
    }

    @Test
    void what_a_killed_worker_had_begun_another_completes_from_its_checkpoint() throws Exception {
        Answer begun =
                anna.post(
                        "/api/v1/analysis",
                        "{\"source\":{\"type\":\"url\",\"url\":\"%s\"},\"options\":{}}"
                                .formatted(site.url("/film.mp4")),
                        "Idempotency-Key",
                        "film-of-the-killed");
        String id = begun.text("id");
        String worker = workerThatWatches(id);

        (worker.endsWith(first.mark()) ? first : second).kill();
        List<Event> events = anna.follow(id);

        assertThat(events.getLast().data().path("state").asString()).isEqualTo("completed");
        assertThat(events.getLast().data().path("attempt").asInt()).isEqualTo(2);
        assertThat(fetched).hasValue(1);
        Path survivor = worker.endsWith(first.mark()) ? there : here;
        assertThat(filesBelow(survivor.resolve("work"))).isEmpty();
        assertThat(filesBelow(store.resolve("store/work"))).isEmpty();
    }

    /** Waits until the film is here and being looked at. */
    private String workerThatWatches(String id) throws InterruptedException {
        while (progress(id) < 22) {
            Thread.sleep(100);
        }
        return sql.sql("select picked_by from scheduled_tasks where task_instance = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int progress(String id) {
        return anna.get("/api/v1/analysis/" + id + "/status").json().path("progress").asInt();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
