package ai.veritasad.server.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.api.wire.key.Device;
import ai.veritasad.server.RunningServer;
import ai.veritasad.server.account.key.Keys;

import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody with an account of their own, who sends files and asks for analyses. */
public record Visitor(UUID account, String key, URI base) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    public record Answer(int status, JsonNode json, Map<String, List<String>> headers) {

        public String text(String member) {
            return json.path(member).asString("");
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** One event of a stream. */
    public record Event(String name, Optional<Long> id, JsonNode data) {

        String state() {
            return data.path("state").asString("");
        }
    }

    public static Visitor create() {
        return create("business");
    }

    static Visitor create(String plan) {
        RunningServer server = RunningServer.get();
        return create(server.bean(JdbcClient.class), server.bean(Keys.class), server.url(""), plan);
    }

    /** Somebody on another server than that of the tests. */
    public static Visitor create(JdbcClient sql, Keys keys, URI base, String plan) {
        UUID account = UUID.randomUUID();
        sql.sql(
                        """
                        insert into account (id, email, plan, created_at)
                        values (:id, :email, :plan, now())
                        """)
                .param("id", account)
                .param("email", account + "@example.org")
                .param("plan", plan)
                .update();
        String key = keys.create(account, new Device("desk", "Linux")).key();
        return new Visitor(account, key, base);
    }

    /** A short film with ads in it. */
    public static byte[] film() {
        return sample("sample.mp4");
    }

    /** A file of the samples. */
    public static byte[] sample(String name) {
        try (InputStream in = Visitor.class.getResourceAsStream("/ai/veritasad/samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file of the samples and gives the upload's id. */
    public String upload(String name) {
        Answer answer = upload(name, sample(name));
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("id");
    }

    public Answer upload(String name, byte[] bytes) {
        return send(
                "POST",
                "/api/v1/uploads?name=" + name,
                HttpRequest.BodyPublishers.ofByteArray(bytes),
                "application/octet-stream");
    }

    /** Begins the analysis of a file of the samples and gives its id. */
    public String begin(String name) {
        Answer answer =
                post(
                        "/api/v1/analysis",
                        source(upload(name)),
                        "Idempotency-Key",
                        "key-" + UUID.randomUUID());
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        return answer.text("id");
    }

    static String source(String upload) {
        return "{\"source\":{\"type\":\"file\",\"upload\":\"" + upload + "\"},\"options\":{}}";
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, String json, String... headers) {
        return json("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return json("PUT", path, json, headers);
    }

    private Answer json(String method, String path, String json, String... headers) {
        return send(
                method,
                path,
                HttpRequest.BodyPublishers.ofString(json),
                Stream.concat(Stream.of("Content-Type", "application/json"), Arrays.stream(headers))
                        .toArray(String[]::new));
    }

    private Answer send(
            String method, String path, HttpRequest.BodyPublisher body, String contentType) {
        return send(method, path, body, new String[] {"Content-Type", contentType});
    }

    private Answer send(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        try {
            HttpResponse<String> response =
                    HTTP.send(
                            request(path, headers).method(method, body).build(),
                            HttpResponse.BodyHandlers.ofString());
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    isJson
                            ? JSON.readTree(response.body())
                            : JSON.getNodeFactory().stringNode(response.body()),
                    response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("X-API-Key", key);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Reads a stream of progress to its end. */
    public List<Event> follow(String analysis, String... headers) {
        try {
            HttpResponse<Stream<String>> response =
                    HTTP.send(
                            request("/api/v1/analysis/" + analysis + "/stream", headers).build(),
                            HttpResponse.BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            return events(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Event> events(Stream<String> lines) {
        List<Event> events = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        lines.forEach(line -> {
            int colon = line.indexOf(':');
            if (line.isEmpty() && fields.containsKey("data")) {
                events.add(
                        new Event(
                                fields.getOrDefault("event", ""),
                                Optional.ofNullable(fields.get("id")).map(Long::valueOf),
                                JSON.readTree(fields.get("data"))));
                fields.clear();
            } else if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        });
        return events;
    }
}
