package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.speech.engine.Recogniser;
import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One model at work on one recording: two threads share it, each hears a piece on one core. */
final class Ear implements AutoCloseable {

    private static final int THREADS = 2;
    private static final long LOOK_MILLIS = 50;

    /** An engine that can't be stopped in a piece is left to end it by itself. */
    private static final int MOST_LOOKS = 10;

    private final Model model;
    private final Journal journal;
    private final Cancellation cancellation;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().name("ear-", 0).daemon().factory());
    private final Future<Recogniser> recogniser;

    /** Loads in the background; what comes of that shows with the first piece. */
    Ear(Model model, Callable<Recogniser> opening, Journal journal, Cancellation cancellation) {
        this.model = model;
        this.journal = journal;
        this.cancellation = cancellation;
        this.recogniser = threads.submit(opening);
    }

    Model model() {
        return model;
    }

    /** Begins to hear a piece, unless that was done in an earlier run. */
    Future<Utterance> begin(Piece piece) {
        return threads.submit(() -> {
            Utterance utterance = journal.of(piece).orElse(null);
            if (utterance == null) {
                utterance = recogniser.get().hear(piece);
                journal.add(piece, utterance);
            }
            return utterance;
        });
    }

    /** Of several pieces. */
    List<Future<Utterance>> begin(List<Piece> pieces) {
        List<Future<Utterance>> begun = new ArrayList<>();
        pieces.forEach(piece -> begun.add(begin(piece)));
        return begun;
    }

    /** Waits for what was begun; ends within a moment once the analysis was cancelled. */
    Utterance await(Future<Utterance> begun) {
        while (true) {
            try {
                return begun.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                cancellation.check();
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AnalysisException.Cancelled();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        Throwable cause = failure;
        while (cause instanceof ExecutionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** Stops what is still being heard; what can't be stopped ends behind our back. */
    @Override
    public void close() {
        // Not interrupted: that would close the journal's file under a line being written.
        threads.shutdown();
        try {
            for (int looks = 0; looks < MOST_LOOKS; looks++) {
                if (threads.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    release();
                    return;
                }
                loaded().ifPresent(Recogniser::stop);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Thread.ofPlatform().name("ear-closing").daemon().start(this::releaseLater);
    }

    private void releaseLater() {
        try {
            while (!threads.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                loaded().ifPresent(Recogniser::stop);
            }
            release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        loaded().ifPresent(Recogniser::close);
        journal.close();
    }

    private Optional<Recogniser> loaded() {
        return recogniser.state() == Future.State.SUCCESS
                ? Optional.of(recogniser.resultNow())
                : Optional.empty();
    }
}
