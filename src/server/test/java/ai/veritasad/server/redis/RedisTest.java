package ai.veritasad.server.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.veritasad.server.Server;
import ai.veritasad.server.account.key.Keys;
import ai.veritasad.server.analysis.Visitor;
import ai.veritasad.server.analysis.Visitor.Event;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two processes of the server, one database, one Redis: Debian's, where it is installed. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisTest {

    private int port;
    private Process redis;
    private ConfigurableApplicationContext works;
    private ConfigurableApplicationContext answers;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of("/usr/bin/redis-server", "/usr/local/bin/redis-server")
                        .anyMatch(program -> Files.isExecutable(Path.of(program))),
                "redis-server is not installed");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startRedis();
        works = node(folder, List.of("--veritasad.role=both"));
        HikariDataSource database = works.getBean(HikariDataSource.class);
        answers =
                node(
                        folder,
                        List.of(
                                "--veritasad.role=api",
                                "--spring.datasource.url=" + database.getJdbcUrl(),
                                "--spring.datasource.username=" + database.getUsername(),
                                "--spring.datasource.password=" + database.getPassword()));
        awaitRedis(true);
    }

    private void startRedis() throws IOException {
        redis =
                new ProcessBuilder(
                                "redis-server",
                                "--bind",
                                "127.0.0.1",
                                "--port",
                                Integer.toString(port),
                                "--save",
                                "",
                                "--appendonly",
                                "no")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
    }

    private ConfigurableApplicationContext node(Path folder, List<String> more) {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--veritasad.folder=" + folder.resolve("server"),
                                "--veritasad.redis.url=redis://127.0.0.1:" + port,
                                "--veritasad.plans.per-minute.starter=5",
                                "--server.port=0",
                                "--management.server.port=0",
                                "--logging.level.root=warn"));
        settings.addAll(more);
        return new SpringApplicationBuilder(Server.class).run(settings.toArray(String[]::new));
    }

    @AfterAll
    void end() {
        Stream.of(answers, works)
                .filter(node -> node != null)
                .forEach(ConfigurableApplicationContext::close);
        if (redis != null) {
            redis.destroyForcibly();
        }
    }

    private void awaitRedis(boolean usable) throws InterruptedException {
        while (works.getBean(Redis.class).isUsable() != usable
                || answers.getBean(Redis.class).isUsable() != usable) {
            Thread.sleep(50);
        }
    }

    private static URI base(ConfigurableApplicationContext node) {
        return URI.create(
                "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port"));
    }

    private Visitor visitor(String plan) {
        return Visitor.create(
                works.getBean(JdbcClient.class), works.getBean(Keys.class), base(works), plan);
    }

    /** The same person, whose requests go to the other process. */
    private Visitor elsewhere(Visitor visitor) {
        return new Visitor(visitor.account(), visitor.key(), base(answers));
    }

    @Test
    void a_limit_that_is_used_up_at_one_process_is_used_up_at_the_other() {
        useUpTogether();
    }

    private void useUpTogether() {
        Visitor here = visitor("starter");
        Visitor there = elsewhere(here);

        for (int i = 0; i < 3; i++) {
            assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(there.get("/api/v1/me").status()).isEqualTo(200);
        }

        assertThat(there.get("/api/v1/me").status()).isEqualTo(429);
        assertThat(here.get("/api/v1/me").status()).isEqualTo(429);
    }

    @Test
    void a_stream_at_one_process_tells_how_far_a_worker_of_the_other_is() {
        try (var _ = databaseSilent()) {
            List<Event> events = followElsewhere(visitor("business"));

            assertThat(events.getLast().data().path("state").asString()).isEqualTo("completed");
            // What is asked for every ten seconds anyway would be two or three.
            assertThat(events).hasSizeGreaterThan(4);
        }
    }

    /** Nothing is heard of the database, so what arrives came through Redis. */
    private Restore databaseSilent() {
        JdbcClient sql = works.getBean(JdbcClient.class);
        sql.sql("alter table analysis disable trigger analysis_tell").update();
        return () -> sql.sql("alter table analysis enable trigger analysis_tell").update();
    }

    private interface Restore extends AutoCloseable {
        @Override
        void close();
    }

    private List<Event> followElsewhere(Visitor here) {
        String upload = here.upload("sample.mp4");
        String id =
                here.post(
                                "/api/v1/analysis",
                                "{\"source\":{\"type\":\"file\",\"upload\":\"%s\"},\"options\":{}}"
                                        .formatted(upload),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .text("id");
        return elsewhere(here).follow(id);
    }

    @Test
    void without_redis_everything_goes_on_until_it_is_back() throws Exception {
        redis.destroyForcibly().waitFor();
        try {
            Visitor here = visitor("business");
            assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
            awaitRedis(false);
            assertThat(redisOf(here)).isEqualTo("AWAY");
            assertThat(here.get("/ready").status()).isEqualTo(200);
            assertThat(followElsewhere(here).getLast().data().path("state").asString())
                    .isEqualTo("completed");
        } finally {
            startRedis();
        }
        awaitRedis(true);
        assertThat(redisOf(visitor("business"))).isEqualTo("UP");
        useUpTogether();
    }

    private static String redisOf(Visitor visitor) {
        return visitor.get("/ready")
                .json()
                .path("components")
                .path("redis")
                .path("status")
                .asString();
    }
}
