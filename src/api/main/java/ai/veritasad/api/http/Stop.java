package ai.veritasad.api.http;

import ai.veritasad.analyzer.Cancellation;

import java.time.Duration;

/** Ends work of the network once the one who asked for it has cancelled. */
public final class Stop {

    /** How often somebody who waits looks up. */
    public static final long LOOK_MILLIS = 50;

    private Stop() {}

    /** Ends the caller's work once it was cancelled. */
    public static void check(Cancellation cancel) {
        if (cancel.isCancelled()) {
            throw new ApiException.Cancelled();
        }
    }

    /** Waits, unless it is cancelled meanwhile. */
    public static void pause(Duration pause, Cancellation cancel) {
        try {
            cancel.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException.Cancelled();
        }
        check(cancel);
    }
}
