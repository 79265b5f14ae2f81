package ai.veritasad.server.analysis.work;

import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.files.store.FileStoreException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks after an attempt once a second: writes down how far it is, keeps its checkpoint, and ends
 * it when it was cancelled, taken over or goes on for too long.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int SECONDS_A_CHECKPOINT = 15;

    private final Attempt attempt;
    private final JobTable table;
    private final Runnable keep;
    private final Duration longest;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Begins to watch.
     *
     * @param keep makes a checkpoint
     */
    Watch(Attempt attempt, JobTable table, Runnable keep, AnalysisSettings settings) {
        this.attempt = attempt;
        this.table = table;
        this.keep = keep;
        this.longest = settings.longest();
        this.thread = Thread.ofVirtual().name("watch-" + attempt.job().id()).start(this::run);
    }

    private void run() {
        long until = System.nanoTime() + longest.toNanos();
        try {
            for (int second = 1; !over.await(1, TimeUnit.SECONDS); second++) {
                if (System.nanoTime() > until) {
                    attempt.end(Ending.TOO_LONG);
                }
                look(second % SECONDS_A_CHECKPOINT == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails here is tried again at the next look; the attempt itself may still do well. */
    private void look(boolean isTimeToKeep) {
        try {
            Optional<Boolean> cancelWanted = table.report(attempt);
            if (cancelWanted.isEmpty()) {
                attempt.end(Ending.LOST);
            } else if (cancelWanted.get()) {
                attempt.end(Ending.CANCELLED);
            } else if (isTimeToKeep) {
                keep.run();
            }
        } catch (DataAccessException | FileStoreException e) {
            LOG.warn("Progress of {} was not kept: {}", attempt.job().id(), e.getMessage());
        }
    }

    /** Ends once nothing is written any more. */
    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
