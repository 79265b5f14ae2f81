package ai.veritasad.desktop.work;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A thread of the window without a window: the test's own, which does what work hands it. */
public final class Desk implements AutoCloseable {

    private final BlockingQueue<Runnable> deeds = new LinkedBlockingQueue<>();
    private final Work work = new Work(deeds::add);

    public Work work() {
        return work;
    }

    /** Does what comes back from work until the condition holds. */
    public void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable deed = deeds.poll(30, TimeUnit.SECONDS);
            if (deed == null) {
                throw new AssertionError("no work came back within 30 s");
            }
            deed.run();
        }
    }

    @Override
    public void close() {
        work.close();
    }
}
