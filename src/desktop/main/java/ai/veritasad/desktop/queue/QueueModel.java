package ai.veritasad.desktop.queue;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.desktop.library.outcome.Outcome;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Pace;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Latest;
import ai.veritasad.desktop.work.Work;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The queue: its jobs in their order, and what can be done with them. Each change is kept at once,
 * in the background, so that the next start goes on where this one ended; an analysis that was
 * running starts again. Belongs to the thread of the window.
 *
 * <p>Pausing a running job holds it where it is, until the program ends; meanwhile the next one
 * takes its turn.
 */
public final class QueueModel implements AutoCloseable {

    /** How many jobs run at once unless another number is chosen. */
    public static final int AT_ONCE = 2;

    private static final int SECONDS_TO_CLOSE = 5;

    private final Work work;
    private final Storage storage;
    private final Function<Job, Analysis> analysis;
    private final InstantSource clock;
    private final ObservableList<QueuedJob> jobs = FXCollections.observableArrayList();
    private final ObservableList<QueuedJob> jobsToSee =
            FXCollections.unmodifiableObservableList(jobs);
    private final IntegerProperty atOnce = new SimpleIntegerProperty(AT_ONCE);
    private final ReadOnlyObjectWrapper<Added> lastAdded =
            new ReadOnlyObjectWrapper<>(Added.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Exception>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Consumer<QueuedJob>> whenOver = new ArrayList<>();
    private final ExecutorService writes = oneThread("veritasad-queue-writes");
    private final ExecutorService adding = oneThread("veritasad-queue-adding");
    private volatile boolean closed;

    /** The queue as it was left; what it holds is read by {@link #open}. */
    public QueueModel(Work work, Storage storage, Analysis analysis, InstantSource clock) {
        this(work, storage, job -> analysis, clock);
    }

    /** With jobs that are not all done in the same way. */
    public QueueModel(
            Work work, Storage storage, Function<Job, Analysis> analysis, InstantSource clock) {
        this.work = work;
        this.storage = storage;
        this.analysis = analysis;
        this.clock = clock;
        atOnce.subscribe(this::fill);
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Reads what was left, and goes on with it. */
    public void open() {
        work.start(
                () -> storage.jobs().all(),
                left -> {
                    for (Job job : left) {
                        boolean broken = job.state() == Job.State.RUNNING;
                        jobs.add(new QueuedJob(broken ? job.in(Job.State.PENDING) : job));
                    }
                    fill();
                },
                this::tell);
    }

    public ObservableList<QueuedJob> jobs() {
        return jobsToSee;
    }

    public IntegerProperty atOnceProperty() {
        return atOnce;
    }

    /** What became of the files that were handed in last. */
    public ReadOnlyObjectProperty<Added> lastAddedProperty() {
        return lastAdded.getReadOnlyProperty();
    }

    /** Why the queue could not be read or kept, where it could not. */
    public ReadOnlyObjectProperty<Optional<Exception>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** What came of a job that is done; tells nothing where that was deleted since. */
    public void outcome(Job done, Consumer<Outcome> told) {
        done.run()
                .ifPresent(run ->
                        work.start(
                                () -> storage.runs().outcome(run),
                                outcome -> outcome.ifPresent(told),
                                this::tell));
    }

    /** Has somebody hear of each job that is done or has failed. */
    public void whenOver(Consumer<QueuedJob> listener) {
        whenOver.add(listener);
    }

    /** Adds files, and what folders hold, unless they are known already. */
    public void add(List<Path> handed) {
        add(handed, false);
    }

    /** Adds files even where they were analyzed before. */
    public void addAgain(List<Path> files) {
        add(files, true);
    }

    private void add(List<Path> handed, boolean again) {
        if (handed.isEmpty()) {
            return;
        }
        adding.execute(() -> {
            try {
                Arrival arrival = Arrival.of(handed, again, storage);
                work.inWindow(() -> arrive(arrival));
            } catch (RuntimeException e) {
                work.inWindow(() -> tell(e));
            }
        });
    }

    /** Has the server do these; links need not lie here. */
    public void addToServer(List<Job> wanted) {
        adding.execute(() -> {
            try {
                List<Job> added = storage.jobs().add(wanted);
                Added told = new Added(added.size(), 0, List.of(), 0);
                work.inWindow(() -> arrive(new Arrival(added, told)));
            } catch (RuntimeException e) {
                work.inWindow(() -> tell(e));
            }
        });
    }

    /** Keeps under which id the server does a job, so that the next start goes on with it. */
    public void taken(long id, String analysisId) {
        jobs.stream()
                .filter(job -> job.id() == id)
                .findFirst()
                .ifPresent(job -> become(job, job.job().taken(analysisId)));
    }

    /** Whether the window is being closed, and work only ends until the next start. */
    public boolean isClosed() {
        return closed;
    }

    private void arrive(Arrival arrival) {
        arrival.jobs().forEach(job -> jobs.add(new QueuedJob(job)));
        lastAdded.set(arrival.told());
        fill();
    }

    /** Starts what may start. */
    private void fill() {
        long running = jobs.stream().filter(job -> job.state() == Job.State.RUNNING).count();
        for (QueuedJob job : List.copyOf(jobs)) {
            if (running < atOnce.get() && job.state() == Job.State.PENDING) {
                start(job);
                running++;
            }
        }
    }

    private void start(QueuedJob job) {
        become(job, job.job().in(Job.State.RUNNING));
        if (job.conductor().isPresent()) {
            job.conductor().get().resume();
            return;
        }
        int turn = job.begin();
        Latest<Pace> pace = new Latest<>(work, now -> job.reach(turn, now));
        Conductor conductor =
                new Conductor(
                        job.file(),
                        analysis.apply(job.job()),
                        (took, reports) -> kept(() -> storage.finish(job.job(), took, reports)),
                        pace::offer,
                        signals -> work.inWindow(() -> job.find(turn, signals)),
                        clock);
        job.conductedBy(conductor);
        work.start(conductor, ending -> end(job, conductor, ending), this::tell);
    }

    /** Waits its turn behind what was to be kept before. */
    private Job kept(Callable<Job> deed) {
        try {
            return writes.submit(deed).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException | RejectedExecutionException e) {
            throw new AnalysisException.Cancelled();
        }
    }

    private void end(QueuedJob job, Conductor conductor, Conductor.Ending ending) {
        if (closed || !job.conductor().equals(Optional.of(conductor))) {
            return;
        }
        job.conductedByNobody();
        switch (ending) {
            case Conductor.Ending.Done(Job done) -> job.become(done);
            case Conductor.Ending.Failed(Problem why, Duration worked) ->
                    become(job, job.job().failed(why, worked));
            case Conductor.Ending.Stopped() -> become(job, job.job().in(Job.State.CANCELLED));
        }
        if (job.state() != Job.State.CANCELLED) {
            whenOver.forEach(listener -> listener.accept(job));
        }
        fill();
    }

    private void become(QueuedJob job, Job now) {
        job.become(now);
        keep(() -> storage.jobs().update(now));
    }

    private void keep(Runnable deed) {
        if (closed) {
            return;
        }
        writes.execute(() -> {
            try {
                deed.run();
            } catch (RuntimeException e) {
                work.inWindow(() -> tell(e));
            }
        });
    }

    private void tell(Exception e) {
        trouble.set(Optional.of(e));
    }

    /** Holds a job that waits or runs. */
    public void pause(QueuedJob job) {
        boolean running = job.state() == Job.State.RUNNING && job.job().remote().isEmpty();
        if (job.state() == Job.State.PENDING || running) {
            job.conductor().ifPresent(Conductor::pause);
            become(job, job.job().in(Job.State.PAUSED));
            fill();
        }
    }

    /** Lets a held job go on, as soon as there is room for it. */
    public void resume(QueuedJob job) {
        if (job.state() == Job.State.PAUSED) {
            become(job, job.job().in(Job.State.PENDING));
            fill();
        }
    }

    public void pauseAll() {
        for (QueuedJob job : List.copyOf(jobs).reversed()) {
            pause(job);
        }
    }

    public void resumeAll() {
        List.copyOf(jobs).forEach(this::resume);
    }

    /** Ends a job that is not over; what it found so far is dropped. */
    public void cancel(QueuedJob job) {
        if (!job.state().isOver()) {
            job.conductor().ifPresent(Conductor::cancel);
            job.conductedByNobody();
            become(job, job.job().in(Job.State.CANCELLED));
            fill();
        }
    }

    /** Has a job that failed or was cancelled begin anew. */
    public void retry(QueuedJob job) {
        if (job.state() == Job.State.FAILED || job.state() == Job.State.CANCELLED) {
            become(job, job.job().anew(UUID.randomUUID().toString()));
            fill();
        }
    }

    /** Takes a job off the queue, and ends it if it runs; its result stays in the library. */
    public void remove(QueuedJob job) {
        cancel(job);
        jobs.remove(job);
        keep(() -> storage.jobs().remove(List.of(job.id())));
        fill();
    }

    /** Takes off what is done or was cancelled; what failed stays, to be tried again. */
    public void clearFinished() {
        List<QueuedJob> over =
                jobs.stream()
                        .filter(job ->
                                job.state() == Job.State.DONE || job.state() == Job.State.CANCELLED)
                        .toList();
        jobs.removeAll(over);
        keep(() -> storage.jobs().remove(over.stream().map(QueuedJob::id).toList()));
    }

    /** Moves a job to another place, 0 being the first. */
    public void move(QueuedJob job, int place) {
        int from = jobs.indexOf(job);
        int to = Math.clamp(place, 0, jobs.size() - 1);
        if (from >= 0 && from != to) {
            jobs.remove(from);
            jobs.add(to, job);
            List<Long> order = jobs.stream().map(QueuedJob::id).toList();
            keep(() -> storage.jobs().order(order));
        }
    }

    /** Ends all work; what was running starts again when the queue is opened next. */
    @Override
    public void close() {
        closed = true;
        jobs.forEach(job -> job.conductor().ifPresent(Conductor::cancel));
        adding.shutdownNow();
        writes.shutdown();
        try {
            if (!writes.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                writes.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
