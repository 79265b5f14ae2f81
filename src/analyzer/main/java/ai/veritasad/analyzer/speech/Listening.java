package ai.veritasad.analyzer.speech;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.transcript.Transcript;
import ai.veritasad.analyzer.report.transcript.Word;
import ai.veritasad.analyzer.speech.engine.Utterance;
import ai.veritasad.analyzer.speech.voice.Piece;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Pieces go in, words come out in order. Of several models the one that is surest of the first
 * pieces hears the rest.
 */
final class Listening implements AutoCloseable {

    /** Up to a minute of speech tells the language. */
    private static final int TRIAL = 3;

    /** So many pieces wait for the models before the reading of sound waits for them. */
    private static final int MOST_WAITING = 4;

    private final List<Ear> ears;
    private final Optional<String> language;
    private final Consumer<MediaTime> progress;
    private final Cancellation cancellation;
    private final List<Piece> trial = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Word> words = new ArrayList<>();
    private MediaTime furthest = MediaTime.ZERO;

    private record Waiting(Piece piece, Future<Utterance> utterance) {}

    /** Ears of at least one model; of the best first, should none be surer. */
    Listening(
            List<Ear> ears,
            Optional<String> language,
            Consumer<MediaTime> progress,
            Cancellation cancellation) {
        this.ears = new ArrayList<>(ears);
        this.language = language;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    void take(Piece piece) {
        if (ears.size() > 1) {
            trial.add(piece);
            if (trial.size() == TRIAL) {
                choose();
            }
            return;
        }
        while (waiting.size() >= MOST_WAITING) {
            finishOne();
        }
        waiting.add(new Waiting(piece, ear().begin(piece)));
    }

    /** Up to here nobody waits to be heard, unless some do. */
    void reached(MediaTime read) {
        if (waiting.isEmpty() && trial.isEmpty()) {
            tell(read);
        }
    }

    /** What was read ahead of the last piece is not taken back. */
    private void tell(MediaTime come) {
        if (come.isAfter(furthest)) {
            furthest = come;
            progress.accept(come);
        }
    }

    Transcript transcript() {
        if (ears.size() > 1) {
            choose();
        }
        while (!waiting.isEmpty()) {
            finishOne();
        }
        return new Transcript(
                language.orElseGet(() -> ear().model().languages().getFirst()),
                Transcriber.SOURCE + ear().model().name(),
                CaptionCutter.cues(words));
    }

    private Ear ear() {
        return ears.getFirst();
    }

    private void finishOne() {
        Waiting first = waiting.removeFirst();
        words.addAll(ear().await(first.utterance()).words());
        tell(first.piece().span().end());
    }

    private void choose() {
        Ear surest = ears.getFirst();
        double most = -1;
        for (Ear ear : ears) {
            double sure = confidence(ear);
            if (sure > most) {
                most = sure;
                surest = ear;
            }
        }
        for (Ear ear : List.copyOf(ears)) {
            if (ear != surest) {
                ears.remove(ear);
                ear.close();
            }
        }
        List<Piece> again = List.copyOf(trial);
        trial.clear();
        again.forEach(this::take);
    }

    /** The mean probability of a token. */
    private double confidence(Ear ear) {
        double sum = 0;
        int tokens = 0;
        for (Future<Utterance> begun : ear.begin(trial)) {
            Utterance utterance = ear.await(begun);
            sum += utterance.confidence() * utterance.tokens();
            tokens += utterance.tokens();
        }
        cancellation.check();
        return tokens == 0 ? 0 : sum / tokens;
    }

    @Override
    public void close() {
        ears.forEach(Ear::close);
    }
}
