package ai.veritasad.desktop.queue.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Measures how long work went on, pauses left out. */
public final class Stopwatch {

    private final InstantSource clock;
    private Duration before = Duration.ZERO;
    private Instant since;
    private boolean stopped;

    public Stopwatch(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    public synchronized void pause() {
        before = elapsed();
        stopped = true;
    }

    public synchronized void resume() {
        if (stopped) {
            since = clock.instant();
            stopped = false;
        }
    }

    public synchronized Duration elapsed() {
        return stopped ? before : before.plus(Duration.between(since, clock.instant()));
    }
}
