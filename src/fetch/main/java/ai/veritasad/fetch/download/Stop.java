package ai.veritasad.fetch.download;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.fetch.FetchException;

import java.time.Duration;

/** Ends work of the network once the one who asked for it has cancelled. */
final class Stop {

    private Stop() {}

    /** Ends the caller's work once it was cancelled. */
    static void check(Cancellation cancel) {
        if (cancel.isCancelled()) {
            throw new FetchException.Cancelled();
        }
    }

    /** Waits, unless it is cancelled meanwhile. */
    static void pause(Duration pause, Cancellation cancel) {
        try {
            cancel.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException.Cancelled();
        }
        check(cancel);
    }
}
