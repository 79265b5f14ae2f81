package ai.veritasad.analyzer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A flag from the one who asked for an analysis to those who work on it: go on, hold for a while,
 * or end.
 */
public final class Cancellation {

    private final List<Runnable> actions = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile boolean paused;

    public void cancel() {
        List<Runnable> due;
        synchronized (this) {
            cancelled = true;
            notifyAll();
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Until it is closed, an action waits for the cancellation. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Has an action run once it is cancelled, by the thread that cancels, for work that waits for
     * something else; at once where it is cancelled already.
     */
    public Watch whenCancelled(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                actions.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void forget(Runnable action) {
        actions.remove(action);
    }

    /**
     * Waits for so long, unless it is cancelled meanwhile.
     *
     * @return whether the time has passed without that
     */
    public synchronized boolean sleep(Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos();
                !cancelled && left > 0;
                left = end - System.nanoTime()) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return !cancelled;
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
