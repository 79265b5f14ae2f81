package ai.veritasad.cli.session;

import ai.veritasad.analyzer.Cancellation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns Ctrl-C into a cancellation, and gives the work a moment to end before the process does. */
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 500;

    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption() {}

    public static Interruption of(Cancellation cancellation) {
        Interruption interruption = new Interruption();
        Thread hook =
                new Thread(
                        () -> {
                            cancellation.cancel();
                            interruption.await();
                        },
                        "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return interruption;
    }

    /** Says that nothing is left to wait for. */
    @Override
    public void close() {
        ended.countDown();
    }

    private void await() {
        try {
            boolean inTime = ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!inTime) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
