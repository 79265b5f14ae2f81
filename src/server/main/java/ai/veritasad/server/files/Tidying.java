package ai.veritasad.server.files;

import me.desair.tus.server.TusFileUploadService;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Removes old files once an hour, in each process; that another does it too does no harm. */
@Component
class Tidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final Uploads uploads;
    private final TusFileUploadService pieces;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean running;

    Tidying(Uploads uploads, TusFileUploadService pieces) {
        this.uploads = uploads;
        this.pieces = pieces;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("old-files").start(this::tidyAlways);
    }

    private void tidyAlways() {
        try {
            while (!over.await(1, TimeUnit.HOURS)) {
                tidy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy() {
        try {
            uploads.purge();
            pieces.cleanup();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Old files stay for another hour", e);
        }
    }

    @Override
    public void stop() {
        over.countDown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
