package ai.veritasad.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.api.wire.analysis.AnalysisStatus;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class FollowingTest {

    private Host host;
    private HostedApi api;
    private final List<Integer> heard = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        host = new Host();
        api = host.api();
    }

    @AfterEach
    void close() {
        api.close();
        host.close();
    }

    @Test
    void progress_is_heard_until_the_end() {
        List<String> streams =
                new ArrayList<>(
                        List.of(
                                event(1, "progress", 10)
                                        + ": heartbeat\n\n"
                                        + event(2, "progress", 60)
                                        + event(3, "done", 100)));
        serve(streams, 100, "completed");

        AnalysisStatus end = follow();

        assertThat(end.state()).isEqualTo(AnalysisState.COMPLETED);
        assertThat(heard).containsExactly(10, 60, 100);
    }

    @Test
    void a_broken_stream_goes_on_behind_the_last_event() {
        List<String> streams =
                new ArrayList<>(List.of(event(1, "progress", 10), event(2, "done", 100)));
        List<String> seen = new ArrayList<>();
        host.answering(request -> {
            if (!request.getUrl().encodedPath().endsWith("/stream")) {
                return streams.isEmpty()
                        ? Host.json(200, status(100, "completed"))
                        : Host.json(200, status(10, "processing"));
            }
            seen.add(String.valueOf(request.getHeaders().get("Last-Event-ID")));
            return stream(streams.removeFirst());
        });

        assertThat(follow().state()).isEqualTo(AnalysisState.COMPLETED);
        assertThat(seen).containsExactly("null", "1");
    }

    @Test
    void a_cancelled_analysis_ends_the_wait() {
        serve(new ArrayList<>(List.of("")), 40, "cancelled");

        assertThat(follow().state()).isEqualTo(AnalysisState.CANCELLED);
    }

    @Test
    void a_revoked_key_ends_the_wait() {
        host.answering(Host.problem(401, "INVALID_API_KEY"));

        assertThatThrownBy(this::follow).isInstanceOf(ApiException.KeyRevoked.class);
    }

    @Test
    void whoever_cancels_does_not_wait_for_a_silent_server() {
        host.answering(
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        Cancellation cancel = new Cancellation();
        Thread.ofVirtual().start(cancel::cancel);

        assertThatThrownBy(() -> api.analyses().follow("a1", status -> {}, cancel))
                .isInstanceOf(ApiException.Cancelled.class);
    }

    private AnalysisStatus follow() {
        return api.analyses()
                .follow("a1", status -> heard.add(status.progress()), new Cancellation());
    }

    private void serve(List<String> streams, int progress, String state) {
        host.answering(request ->
                request.getUrl().encodedPath().endsWith("/stream")
                        ? stream(streams.removeFirst())
                        : Host.json(200, status(progress, state)));
    }

    private static MockResponse stream(String events) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body(events)
                .build();
    }

    private static String event(int id, String type, int progress) {
        return "id: %d\nevent: %s\ndata: %s\n\n"
                .formatted(id, type, status(progress, "processing"));
    }

    private static String status(int progress, String state) {
        return "{\"id\":\"a1\",\"state\":\"%s\",\"progress\":%d,\"attempt\":1,\"updated_at\":\"2026-11-29T12:00:00Z\"}"
                .formatted(state, progress);
    }
}
