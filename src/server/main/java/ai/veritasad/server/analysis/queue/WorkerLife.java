package ai.veritasad.server.analysis.queue;

import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.RoleSettings;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Begins to work where this process is to, and ends well: what is nearly done is finished, the rest
 * is handed back.
 */
@Component
class WorkerLife implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerLife.class);

    private final Scheduler scheduler;
    private final Worker worker;
    private final AnalysisSettings settings;
    private final boolean isWorker;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean running;

    WorkerLife(Scheduler scheduler, Worker worker, AnalysisSettings settings, RoleSettings role) {
        this.scheduler = scheduler;
        this.worker = worker;
        this.settings = settings;
        this.isWorker = role.role().works();
    }

    @Override
    public void start() {
        running = true;
        if (isWorker) {
            Thread.ofVirtual().name("tidy").start(this::tidy);
            scheduler.start();
        }
    }

    private void tidy() {
        try {
            do {
                try {
                    worker.tidy();
                } catch (RuntimeException e) {
                    LOG.warn("Tidying failed and is tried again in a minute", e);
                }
            } while (!over.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        over.countDown();
        if (isWorker && running) {
            Thread.ofVirtual().start(this::handBack);
            scheduler.stop();
        }
        running = false;
    }

    /** Takes its own thread, so that the server goes on with its requests meanwhile. */
    @Override
    public void stop(Runnable callback) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        stop();
                    } finally {
                        callback.run();
                    }
                });
    }

    private void handBack() {
        try {
            long until = System.nanoTime() + settings.grace().toNanos();
            while (!worker.isIdle() && System.nanoTime() < until) {
                Thread.sleep(Duration.ofMillis(100));
            }
            worker.handBack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
