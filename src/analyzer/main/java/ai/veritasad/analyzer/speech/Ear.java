package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.speech.transducer.Transducer;
import ai.veritasad.analyzer.speech.transducer.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Model model;
    private final Journal journal;
    private final Cancellation cancellation;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().name("ear-", 0).daemon().factory());
    private final Future<Transducer> transducer;

    /** Loads in the background; what comes of that shows with the first piece. */
    Ear(Model model, Path folder, Journal journal, Cancellation cancellation) {
        this.model = model;
        this.journal = journal;
        this.cancellation = cancellation;
        this.transducer = threads.submit(() -> Transducer.open(folder));
    }

    Model model() {
        return model;
    }

    /** Begins to hear a piece, unless that was done in an earlier run. */
    Future<Utterance> begin(Piece piece) {
        return threads.submit(() -> {
            Utterance utterance = journal.of(piece).orElse(null);
            if (utterance == null) {
                utterance = transducer.get().hear(piece);
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

    /** Stops what is still being heard. */
    @Override
    public void close() {
        // Not interrupted: that would close the journal's file under a line being written.
        threads.shutdown();
        try {
            while (!threads.awaitTermination(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                loaded().ifPresent(Transducer::stop);
            }
            loaded().ifPresent(Transducer::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            journal.close();
        }
    }

    private Optional<Transducer> loaded() {
        return transducer.state() == Future.State.SUCCESS
                ? Optional.of(transducer.resultNow())
                : Optional.empty();
    }
}
