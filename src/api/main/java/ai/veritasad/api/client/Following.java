package ai.veritasad.api.client;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Ask;
import ai.veritasad.api.http.Http;
import ai.veritasad.api.http.Stop;
import ai.veritasad.api.wire.analysis.AnalysisStatus;

import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Follows the events of one analysis; a broken stream goes on behind the last event heard. */
final class Following {

    /** The server says something every 15 s. */
    private static final Duration SILENCE = Duration.ofSeconds(45);

    /** After so long without an event it is asked how things stand: one may have got lost. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Http http;
    private final Analyses analyses;
    private final String id;
    private final Consumer<AnalysisStatus> progress;
    private final Cancellation cancel;
    private final OkHttpClient client;
    private final Duration quiet;
    private Optional<String> lastEvent = Optional.empty();
    private boolean heard;

    Following(
            Http http,
            Analyses analyses,
            String id,
            Consumer<AnalysisStatus> progress,
            Cancellation cancel) {
        this(http, analyses, id, progress, cancel, QUIET);
    }

    Following(
            Http http,
            Analyses analyses,
            String id,
            Consumer<AnalysisStatus> progress,
            Cancellation cancel,
            Duration quiet) {
        this.quiet = quiet;
        this.http = http;
        this.analyses = analyses;
        this.id = id;
        this.progress = progress;
        this.cancel = cancel;
        this.client = http.client().newBuilder().readTimeout(SILENCE).build();
    }

    private sealed interface Heard {

        record Event(Optional<String> id, String type, String data) implements Heard {}

        record End() implements Heard {}
    }

    AnalysisStatus untilTheEnd() {
        Duration pause = http.route().pause();
        int left = http.route().attempts();
        while (true) {
            Stop.check(cancel);
            heard = false;
            listen();
            if (heard) {
                pause = http.route().pause();
                left = http.route().attempts();
            }
            try {
                AnalysisStatus status = analyses.status(id);
                progress.accept(status);
                if (status.state().isFinal()) {
                    return status;
                }
            } catch (ApiException.NotReachable | ApiException.ServerAway e) {
                left--;
                if (left <= 0) {
                    throw e;
                }
            }
            Stop.pause(pause, cancel);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Until the stream ends, for whatever reason; whoever called asks how things stand. */
    private void listen() {
        Ask ask = Ask.get("/analysis/" + id + "/stream").header("Accept", "text/event-stream");
        for (String last : lastEvent.stream().toList()) {
            ask = ask.header("Last-Event-ID", last);
        }
        BlockingQueue<Heard> events = new LinkedBlockingQueue<>();
        EventSource source =
                EventSources.createFactory(client)
                        .newEventSource(http.request(ask), new Listener(events));
        try {
            long asked = System.nanoTime();
            boolean more = true;
            while (more) {
                Stop.check(cancel);
                Heard next = events.poll(Stop.LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    asked = System.nanoTime();
                    more = next instanceof Heard.Event event && take(event);
                } else if (System.nanoTime() - asked > quiet.toNanos()) {
                    asked = System.nanoTime();
                    AnalysisStatus now = analyses.status(id);
                    progress.accept(now);
                    more = !now.state().isFinal();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException.Cancelled();
        } finally {
            source.cancel();
        }
    }

    /** Whether more is to come. */
    private boolean take(Heard.Event event) {
        heard = true;
        lastEvent = event.id().or(() -> lastEvent);
        if (event.type().equals("done") || event.type().equals("timeout")) {
            return false;
        }
        http.read(event.data(), AnalysisStatus.class).ifPresent(progress);
        return true;
    }

    private static final class Listener extends EventSourceListener {

        private final BlockingQueue<Heard> events;

        Listener(BlockingQueue<Heard> events) {
            this.events = events;
        }

        @Override
        public void onEvent(
                EventSource source, @Nullable String id, @Nullable String type, String data) {
            events.add(
                    new Heard.Event(
                            Optional.ofNullable(id),
                            Optional.ofNullable(type).orElse("message"),
                            data));
        }

        @Override
        public void onClosed(EventSource source) {
            events.add(new Heard.End());
        }

        @Override
        public void onFailure(
                EventSource source, @Nullable Throwable why, @Nullable Response response) {
            events.add(new Heard.End());
        }
    }
}
