package ai.veritasad.desktop.queue.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file in the queue, as it is kept.
 *
 * @param bytes the file's size when it was added, to know it again
 * @param problem why it failed, where it did
 * @param took how long the analysis worked, pauses left out; zero before its end
 * @param remote where a server does it
 * @param run what it gave, once it is done; the first where the file holds several videos
 */
public record Job(
        long id,
        Path file,
        long bytes,
        State state,
        Optional<Problem> problem,
        Duration took,
        OptionalLong run,
        Optional<Remote> remote) {

    /** Where a job stands. */
    public enum State {
        PENDING,
        RUNNING,
        PAUSED,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing will happen to it by itself. */
        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    public Job {
        if ((state == State.FAILED) != problem.isPresent()) {
            throw new IllegalArgumentException("a job fails by a problem, and only then");
        }
    }

    public static Job of(Path file, long bytes) {
        return new Job(
                0,
                file,
                bytes,
                State.PENDING,
                Optional.empty(),
                Duration.ZERO,
                OptionalLong.empty(),
                Optional.empty());
    }

    /** One that a server does. */
    public static Job onServer(Path file, long bytes, Remote remote) {
        return of(file, bytes).with(Optional.of(remote));
    }

    private Job with(Optional<Remote> other) {
        return new Job(id, file, bytes, state, problem, took, run, other);
    }

    /** The server has taken it. */
    public Job taken(String analysis) {
        return with(
                remote.map(known -> new Remote(known.link(), known.key(), Optional.of(analysis))));
    }

    /** To be done once more, by the server too where it did it. */
    public Job anew(String key) {
        return in(State.PENDING)
                .with(remote.map(known -> new Remote(known.link(), key, Optional.empty())));
    }

    /** The name to show. */
    public String name() {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    public Job withId(long given) {
        return new Job(given, file, bytes, state, problem, took, run, remote);
    }

    /** In another state, without what an earlier one left. */
    public Job in(State other) {
        return new Job(id, file, bytes, other, Optional.empty(), took, run, remote);
    }

    public Job failed(Problem why, Duration worked) {
        return new Job(id, file, bytes, State.FAILED, Optional.of(why), worked, run, remote);
    }

    public Job done(Duration worked, long result) {
        return new Job(
                id,
                file,
                bytes,
                State.DONE,
                Optional.empty(),
                worked,
                OptionalLong.of(result),
                remote);
    }
}
