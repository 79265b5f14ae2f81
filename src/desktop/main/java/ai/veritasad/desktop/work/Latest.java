package ai.veritasad.desktop.work;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands the newest of many values to the window, at most ten times a second; older ones are
 * dropped, the last one always arrives. May be offered values from any thread.
 */
public final class Latest<T> {

    private static final long PAUSE_MILLIS = 100;

    private final Work work;
    private final Consumer<? super T> listener;
    private @Nullable T waiting;
    private boolean scheduled;

    public Latest(Work work, Consumer<? super T> listener) {
        this.work = work;
        this.listener = listener;
    }

    public synchronized void offer(T value) {
        waiting = value;
        if (!scheduled) {
            scheduled = true;
            CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, work.threads())
                    .execute(() -> work.inWindow(this::deliver));
        }
    }

    private void deliver() {
        T value;
        synchronized (this) {
            value = waiting;
            waiting = null;
            scheduled = false;
        }
        if (value != null) {
            listener.accept(value);
        }
    }
}
