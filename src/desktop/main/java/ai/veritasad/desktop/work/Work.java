package ai.veritasad.desktop.work;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work away from the thread of the window, whose outcome comes back to it. Decoding is native code
 * that holds its thread, so these are threads of the system, not virtual ones.
 */
public final class Work implements AutoCloseable {

    private static final int SECONDS_TO_CLOSE = 5;

    private final Executor window;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("veritasad-work-", 1).factory());
    private final ExecutorService line =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("veritasad-line").factory());

    /** Work whose outcomes go to {@code window}; tests without a window hand in their own. */
    public Work(Executor window) {
        this.window = window;
    }

    /** Work whose outcomes go to the thread of the window. */
    public static Work ofTheWindow() {
        return new Work(Platform::runLater);
    }

    /** Does the task, then hands its result, or what kept it from one, to the window. */
    public <T> void start(Callable<T> task, Consumer<? super T> done, Consumer<Exception> failed) {
        threads.execute(() -> {
            T result;
            try {
                result = task.call();
            } catch (Exception e) {
                window.execute(() -> failed.accept(e));
                return;
            }
            window.execute(() -> done.accept(result));
        });
    }

    /**
     * Does the deed after all those that were handed in before; for what is kept, so that the
     * newest stays.
     */
    public void inOrder(Runnable deed, Consumer<Exception> failed) {
        begin(
                line,
                () -> {
                    try {
                        deed.run();
                    } catch (RuntimeException e) {
                        window.execute(() -> failed.accept(e));
                    }
                });
    }

    /** What is asked for while the window closes is not begun. */
    private static void begin(ExecutorService where, Runnable task) {
        try {
            where.execute(task);
        } catch (RejectedExecutionException e) {
            if (!where.isShutdown()) {
                throw e;
            }
        }
    }

    /** From any thread: has the window do something small. */
    public void inWindow(Runnable deed) {
        window.execute(deed);
    }

    /** The threads themselves, for what needs no answer. */
    public Executor threads() {
        return threads;
    }

    /** What was to be kept is kept first, within a few seconds. */
    @Override
    public void close() {
        line.shutdown();
        try {
            if (!line.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                line.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
