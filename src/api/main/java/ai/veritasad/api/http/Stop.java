package ai.veritasad.api.http;

import ai.veritasad.analyzer.Cancellation;

import okhttp3.Call;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a call that waits for the network once the one who asked for it has cancelled. */
public final class Stop implements AutoCloseable {

    /** How often somebody who waits looks up. */
    public static final long LOOK_MILLIS = 50;

    private final CountDownLatch over = new CountDownLatch(1);

    private Stop() {}

    /** Watches over the call until it is closed. */
    static Stop of(Call call, Cancellation cancel) {
        Stop stop = new Stop();
        Thread.ofVirtual().start(() -> stop.watch(call, cancel));
        return stop;
    }

    private void watch(Call call, Cancellation cancel) {
        try {
            while (!over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (cancel.isCancelled()) {
                    call.cancel();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
    }

    /** Ends the caller's work once it was cancelled. */
    public static void check(Cancellation cancel) {
        if (cancel.isCancelled()) {
            throw new ApiException.Cancelled();
        }
    }

    /** Waits, unless it is cancelled meanwhile. */
    public static void pause(Duration pause, Cancellation cancel) {
        long end = System.nanoTime() + pause.toNanos();
        while (System.nanoTime() < end) {
            check(cancel);
            try {
                Thread.sleep(
                        Math.min(LOOK_MILLIS, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ApiException.Cancelled();
            }
        }
    }
}
