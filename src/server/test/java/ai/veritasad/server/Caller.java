package ai.veritasad.server;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who speaks HTTP to the server of the tests, with a key or without. */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningServer server;
    private final String key;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Caller(RunningServer server, String key) {
        this.server = server;
        this.key = key;
    }

    public Caller withKey(String other) {
        return new Caller(server, other);
    }

    /** The same caller, whose requests carry one more header. */
    public Caller with(String header, String value) {
        Caller other = new Caller(server, key);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public String key() {
        return key;
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    public Answer send(String method, String path, String body) {
        return send(method, server.url(path), body);
    }

    public Answer send(String method, URI address, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!key.isEmpty()) {
            request.header("X-API-Key", key);
        }
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A member of the JSON as text, "" where there is none. */
        public String text(String member) {
            return json().path(member).asString("");
        }

        public String errorCode() {
            return text("error_code");
        }
    }
}
