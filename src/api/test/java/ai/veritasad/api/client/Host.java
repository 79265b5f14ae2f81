package ai.veritasad.api.client;

import ai.veritasad.api.http.Route;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A server on loopback that answers as a test says, and remembers what it was asked for. */
public final class Host implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private Replies replies = request -> new MockResponse.Builder().code(404).build();

    /** What to answer. */
    public interface Replies {
        MockResponse to(RecordedRequest request);
    }

    public Host() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
    }

    /** One after another; the last one stays. */
    public Host answering(MockResponse... answers) {
        List<MockResponse> left = new ArrayList<>(List.of(answers));
        return answering(request -> left.size() > 1 ? left.removeFirst() : left.getFirst());
    }

    public synchronized Host answering(Replies chosen) {
        replies = chosen;
        return this;
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        requests.add(request);
        return replies.to(request);
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    public static MockResponse problem(int status, String code) {
        return json(
                status,
                "{\"status\":%d,\"error_code\":\"%s\",\"detail\":\"It says no.\",\"request_id\":\"r1\"}"
                        .formatted(status, code));
    }

    public synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    public Route route() {
        return new Route(
                server.url("/").uri().resolve(""),
                Locale.ENGLISH,
                Optional.empty(),
                Duration.ofSeconds(5),
                3,
                Duration.ofMillis(5));
    }

    /** At noon. */
    public HostedApi api() {
        return new HostedApi(
                route(), Optional.of("va_key"), InstantSource.fixed(NOON), new Random(1));
    }

    @Override
    public void close() {
        server.close();
    }
}
