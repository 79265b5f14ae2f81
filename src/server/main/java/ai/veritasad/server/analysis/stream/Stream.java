package ai.veritasad.server.analysis.stream;

import ai.veritasad.api.wire.analysis.AnalysisState;
import ai.veritasad.server.analysis.job.Job;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One open stream. What comes while its reader is slow is joined: a reader gets the newest, never a
 * backlog.
 */
final class Stream {

    private final SseEmitter emitter = new SseEmitter(0L);
    private final Reader reader;
    private final Executor senders;
    private final long until;
    private final AtomicReference<@Nullable News> news = new AtomicReference<>();
    private final AtomicBoolean beating = new AtomicBoolean();
    private final AtomicBoolean sending = new AtomicBoolean();

    /** Touched by the one thread alone that is sending. */
    private Seen seen;

    /**
     * Who reads.
     *
     * @param lastEvent the last that arrived before, 0 where none did
     */
    record Reader(Locale language, long lastEvent) {}

    private record Seen(long version, Optional<AnalysisState> state) {}

    /** How far it is; nothing where it is gone. */
    private record News(Optional<Job.Standing> standing) {

        long version() {
            return standing.map(Job.Standing::version).orElse(Long.MAX_VALUE);
        }

        static News newer(@Nullable News first, News second) {
            return first != null && first.version() > second.version() ? first : second;
        }
    }

    Stream(Reader reader, Executor senders, Duration longest) {
        this.reader = reader;
        this.senders = senders;
        this.until = System.nanoTime() + longest.toNanos();
        this.seen = new Seen(reader.lastEvent(), Optional.empty());
    }

    SseEmitter emitter() {
        return emitter;
    }

    void onEnd(Runnable action) {
        emitter.onCompletion(action);
        emitter.onError(_ -> action.run());
        emitter.onTimeout(action);
    }

    void tell(Optional<Job.Standing> standing) {
        News told = new News(standing);
        news.updateAndGet(waiting -> News.newer(waiting, told));
        send();
    }

    /** Shows that the line still stands. */
    void beat() {
        beating.set(true);
        send();
    }

    void end() {
        emitter.complete();
    }

    private void send() {
        if (sending.compareAndSet(false, true)) {
            senders.execute(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            do {
                sendWaiting();
                sending.set(false);
            } while ((news.get() != null || beating.get()) && sending.compareAndSet(false, true));
        } catch (IOException | IllegalStateException gone) {
            // It stays marked as sending: nothing more is tried.
            emitter.completeWithError(gone);
        }
    }

    private void sendWaiting() throws IOException {
        News next = news.getAndSet(null);
        if (next != null) {
            send(next);
        }
        if (beating.getAndSet(false)) {
            if (System.nanoTime() > until) {
                emitter.send(
                        SseEmitter.event().name("timeout").data("{}", MediaType.APPLICATION_JSON));
                emitter.complete();
            } else {
                emitter.send(SseEmitter.event().comment(""));
            }
        }
    }

    private void send(News next) throws IOException {
        if (next.standing().isEmpty()) {
            emitter.complete();
            return;
        }
        Job.Standing standing = next.standing().get();
        if (standing.state().isFinal()) {
            send("done", standing);
            emitter.complete();
        } else if (standing.version() > seen.version()) {
            if (!seen.state().equals(Optional.of(standing.state()))) {
                send("state", standing);
            }
            send("progress", standing);
            seen = new Seen(standing.version(), Optional.of(standing.state()));
        } else {
            // Lets the headers out, so that the reader knows that it is heard.
            emitter.send(SseEmitter.event().comment(""));
        }
    }

    private void send(String name, Job.Standing standing) throws IOException {
        emitter.send(
                SseEmitter.event()
                        .name(name)
                        .id(Long.toString(standing.version()))
                        .data(standing.in(reader.language()), MediaType.APPLICATION_JSON));
    }
}
