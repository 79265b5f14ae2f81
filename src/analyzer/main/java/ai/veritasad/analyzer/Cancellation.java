package ai.veritasad.analyzer;

/**
 * A flag from the one who asked for an analysis to those who work on it: go on, hold for a while,
 * or end.
 */
public final class Cancellation {

    private volatile boolean cancelled;
    private volatile boolean paused;

    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Holds the work at its next {@link #check}, until {@link #resume} or {@link #cancel}. */
    public synchronized void pause() {
        paused = true;
    }

    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /**
     * Ends the caller's work with {@link AnalysisException.Cancelled} once it was cancelled; does
     * not return while it is held.
     */
    public void check() {
        if (paused) {
            hold();
        }
        if (cancelled) {
            throw new AnalysisException.Cancelled();
        }
    }

    private synchronized void hold() {
        try {
            while (paused && !cancelled) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnalysisException.Cancelled();
        }
    }
}
