package ai.veritasad.analyzer.pipeline;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;
import ai.veritasad.analyzer.detect.PictureDetector;
import ai.veritasad.analyzer.detect.Sightings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * One decode feeds every picture detector through a bounded queue; each detector lives on a thread
 * of its own, and the slowest sets the pace.
 */
final class PictureStage {

    private final Cancellation cancel;
    private final List<Feed> feeds;

    /** Each detector gets its own second look, opened when the film has ended. */
    PictureStage(
            List<PictureDetector> detectors,
            Supplier<? extends Pictures> again,
            Cancellation cancel) {
        this.cancel = cancel;
        this.feeds = detectors.stream().map(detector -> Feed.of(detector, again, cancel)).toList();
    }

    /** Shows the film to all detectors; what they saw, in the detectors' order. */
    List<Sightings> show(Supplier<Optional<Picture>> film) {
        ExecutorService threads =
                Executors.newFixedThreadPool(
                        Math.max(1, feeds.size()),
                        Thread.ofPlatform().name("detector-", 0).factory());
        try {
            List<Future<Sightings>> working = feeds.stream().map(threads::submit).toList();
            Optional<Picture> next = film.get();
            while (next.isPresent()) {
                Picture picture = next.get();
                cancel.check();
                for (int i = 0; i < feeds.size(); i++) {
                    feeds.get(i).give(picture, working.get(i));
                }
                results(working.stream().filter(Future::isDone).toList());
                next = film.get();
            }
            for (int i = 0; i < feeds.size(); i++) {
                feeds.get(i).end(working.get(i));
            }
            return results(working);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    /** Before the film has ended, only a detector that failed is done. */
    private static List<Sightings> results(List<Future<Sightings>> working) {
        List<Sightings> results = new ArrayList<>();
        for (Future<Sightings> one : working) {
            try {
                results.add(one.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AnalysisException.Cancelled();
            }
        }
        return results;
    }
}
