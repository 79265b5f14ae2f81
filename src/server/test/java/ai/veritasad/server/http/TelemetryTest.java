package ai.veritasad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.server.RunningServer;
import ai.veritasad.server.Server;

import com.zaxxer.hikari.HikariDataSource;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** The server with a receiver of OpenTelemetry beside it. */
@Timeout(120)
class TelemetryTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void traces_and_measures_arrive_where_the_settings_say(@TempDir Path folder) throws Exception {
        try (MockWebServer receiver = new MockWebServer()) {
            receiver.setDispatcher(taken());
            receiver.start();
            try (ConfigurableApplicationContext server = server(folder, receiver)) {
                URI me =
                        URI.create(
                                "http://127.0.0.1:"
                                        + server.getEnvironment().getProperty("local.server.port")
                                        + "/api/v1/me");
                assertThat(
                                RunningServer.get()
                                        .newcomer()
                                        .with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                        .send("GET", me, "")
                                        .status())
                        .isEqualTo(200);

                assertThat(body(receiver, "/v1/traces", bytes(TRACE)))
                        .contains("veritasad-server", "/api/v1/me");
                assertThat(body(receiver, "/v1/metrics", "http.server.requests"))
                        .contains("veritasad-server");
            }
        }
    }

    private static Dispatcher taken() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(200).build();
            }
        };
    }

    private static ConfigurableApplicationContext server(Path folder, MockWebServer receiver) {
        HikariDataSource database = RunningServer.get().bean(HikariDataSource.class);
        return new SpringApplicationBuilder(Server.class)
                .run(
                        "--veritasad.role=api",
                        "--veritasad.folder=" + folder,
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--management.opentelemetry.tracing.export.otlp.endpoint="
                                + receiver.url("/v1/traces"),
                        "--management.otlp.metrics.export.enabled=true",
                        "--management.otlp.metrics.export.url=" + receiver.url("/v1/metrics"),
                        "--management.otlp.metrics.export.step=1s",
                        "--management.tracing.sampling.probability=1",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--logging.level.root=warn");
    }

    /** The next message to an address that has a word in it. */
    private static String body(MockWebServer receiver, String path, String word)
            throws InterruptedException {
        while (true) {
            RecordedRequest request = receiver.takeRequest();
            String body = request.getBody().string(StandardCharsets.ISO_8859_1);
            if (path.equals(request.getUrl().encodedPath()) && body.contains(word)) {
                return body;
            }
        }
    }

    /** As messages of OpenTelemetry carry a trace's id. */
    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
