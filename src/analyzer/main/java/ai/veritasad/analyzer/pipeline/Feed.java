package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The queue before one detector, and the detector's whole life on its thread. */
final class Feed implements Callable<Sightings> {

    private static final int WAITING_PICTURES = 4;
    private static final long PATIENCE_MILLIS = 100;

    private final BlockingQueue<Optional<Picture>> waiting =
            new ArrayBlockingQueue<>(WAITING_PICTURES);
    private final Callable<Sightings> life;

    private Feed(Life life) {
        this.life = () -> life.of(waiting);
    }

    /** What a detector does with its queue. */
    private interface Life {
        Sightings of(BlockingQueue<Optional<Picture>> waiting) throws Exception;
    }

    static Feed of(
            PictureDetector detector, Supplier<? extends Pictures> again, Cancellation cancel) {
        return new Feed(waiting -> {
            try (detector) {
                Optional<Picture> next = waiting.take();
                while (next.isPresent()) {
                    cancel.check();
                    detector.watch(next.get());
                    next = waiting.take();
                }
                try (Pictures pictures = again.get()) {
                    return detector.finish(new Cancellable(pictures, cancel));
                }
            }
        });
    }

    @Override
    public Sightings call() throws Exception {
        return life.call();
    }

    /**
     * Waits for room; gives up when the detector has ended early, whose reason its result tells.
     */
    void give(Picture picture, Future<Sightings> working) {
        put(Optional.of(picture), working);
    }

    void end(Future<Sightings> working) {
        put(Optional.empty(), working);
    }

    private void put(Optional<Picture> next, Future<Sightings> working) {
        try {
            while (!waiting.offer(next, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (working.isDone()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnalysisException.Cancelled();
        }
    }

    /** Pictures whose every look ends the work once it was cancelled. */
    private record Cancellable(Pictures pictures, Cancellation cancel) implements Pictures {

        @Override
        public Optional<Picture> at(MediaTime time) {
            cancel.check();
            return pictures.at(time);
        }

        @Override
        public MediaTime frameLength() {
            return pictures.frameLength();
        }

        @Override
        public Optional<Image> crop(MediaTime time, Box box) {
            cancel.check();
            return pictures.crop(time, box);
        }
    }
}
