package ai.veritasad.analyzer;

import java.util.concurrent.atomic.AtomicBoolean;

/** A flag from the one who asked for an analysis to those who work on it. */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Ends the caller's work with {@link AnalysisException.Cancelled} once the flag is up. */
    public void check() {
        if (cancelled.get()) {
            throw new AnalysisException.Cancelled();
        }
    }
}
