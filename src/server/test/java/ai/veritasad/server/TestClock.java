package ai.veritasad.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs, and that a test may set ahead. */
public final class TestClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs on from another moment until the returned handle is closed. */
    public Restore at(Instant moment) {
        return ahead(Duration.between(InstantSource.system().instant(), moment));
    }

    /** Runs ahead of the true time until the returned handle is closed. */
    public Restore ahead(Duration duration) {
        Duration before = ahead.getAndSet(duration);
        return () -> ahead.set(before);
    }

    /** Sets the clock back to what it was. */
    @FunctionalInterface
    public interface Restore extends AutoCloseable {
        @Override
        void close();
    }
}
