package ai.veritasad.server.analysis.stream;

import ai.veritasad.server.analysis.job.Job;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The streams that are open in this process, by the analysis that they tell of. */
@Component
class Streams {

    private final Map<UUID, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final StreamSettings settings;

    /** Each send may wait for a slow reader, so each has a thread of its own for as long. */
    private final Executor senders = Executors.newVirtualThreadPerTaskExecutor();

    private final ScheduledFuture<?> pulse;

    Streams(StreamSettings settings, MeterRegistry measures) {
        this.settings = settings;
        measures.gauge(
                "veritasad.streams",
                streams,
                open -> open.values().stream().mapToInt(Set::size).sum());
        long beat = settings.heartbeat().toMillis();
        pulse =
                Executors.newSingleThreadScheduledExecutor(
                                Thread.ofPlatform().daemon().name("heartbeat").factory())
                        .scheduleAtFixedRate(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Opens a stream that hears of every change from now on. */
    Stream open(UUID analysis, Stream.Reader reader) {
        Stream stream = new Stream(reader, senders, settings.longest());
        streams.compute(
                analysis,
                (_, open) -> {
                    Set<Stream> all = open == null ? ConcurrentHashMap.newKeySet() : open;
                    all.add(stream);
                    return all;
                });
        stream.onEnd(() -> close(analysis, stream));
        return stream;
    }

    /** Forgets a stream that nobody reads any more. */
    void close(UUID analysis, Stream stream) {
        streams.computeIfPresent(
                analysis,
                (_, open) -> {
                    open.remove(stream);
                    return open.isEmpty() ? null : open;
                });
    }

    /** Tells every stream of an analysis how far it is; nothing where it was deleted. */
    void tell(UUID analysis, Optional<Job.Standing> standing) {
        Set<Stream> open = streams.get(analysis);
        if (open != null) {
            open.forEach(stream -> stream.tell(standing));
        }
    }

    Set<UUID> open() {
        return Set.copyOf(streams.keySet());
    }

    private void beat() {
        streams.values().forEach(open -> open.forEach(Stream::beat));
    }

    /** Ends all, for their readers to come back elsewhere. */
    void endAll() {
        pulse.cancel(false);
        streams.values().forEach(open -> open.forEach(Stream::end));
    }
}
