package ai.veritasad.desktop.player.playback;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.NumberedFilm;
import ai.veritasad.desktop.player.picture.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Remembers what a playback told, and waits for it. */
final class Witness implements Listener {

    /** What was shown: the number in the picture, and where playing was by then. */
    record Shown(int number, long time, boolean exact, long position) {}

    private static final long PATIENCE_MILLIS = 20_000;

    private final List<Shown> shown = new ArrayList<>();
    private Optional<Facts> facts = Optional.empty();
    private Optional<AnalysisException> failure = Optional.empty();
    private long position;
    private boolean stopped;
    private boolean silent;

    @Override
    public synchronized void opened(Facts known) {
        facts = Optional.of(known);
        notifyAll();
    }

    @Override
    public synchronized void failed(AnalysisException why) {
        failure = Optional.of(why);
        notifyAll();
    }

    @Override
    public synchronized void shown(Picture picture) {
        int number = NumberedFilm.number(picture);
        shown.add(new Shown(number, picture.time().micros(), picture.exact(), position));
        notifyAll();
    }

    @Override
    public synchronized void moved(int turn, MediaTime to) {
        position = to.micros();
        notifyAll();
    }

    @Override
    public synchronized void stopped() {
        stopped = true;
        notifyAll();
    }

    @Override
    public synchronized void silent() {
        silent = true;
        notifyAll();
    }

    synchronized boolean isSilent() {
        return silent;
    }

    synchronized long position() {
        return position;
    }

    synchronized List<Shown> shown() {
        return List.copyOf(shown);
    }

    synchronized void forget() {
        shown.clear();
        stopped = false;
    }

    Facts awaitFacts() throws InterruptedException {
        await(witness -> witness.facts.isPresent());
        return facts.orElseThrow();
    }

    AnalysisException awaitFailure() throws InterruptedException {
        await(witness -> witness.failure.isPresent());
        return failure.orElseThrow();
    }

    void awaitStop() throws InterruptedException {
        await(witness -> witness.stopped);
    }

    /** The exact picture with this number, once it is shown. */
    Shown awaitExact(int number) throws InterruptedException {
        await(witness -> witness.shown.stream().anyMatch(is(number)));
        return shown().stream().filter(is(number)).findFirst().orElseThrow();
    }

    private static Predicate<Shown> is(int number) {
        return picture -> picture.exact() && picture.number() == number;
    }

    synchronized void await(Predicate<Witness> what) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!what.test(this)) {
            long left = until - System.currentTimeMillis();
            if (left <= 0) {
                throw new AssertionError(
                        "waited in vain; position %d, failure %s, shown %s"
                                .formatted(position, failure, shown));
            }
            wait(left);
        }
    }
}
