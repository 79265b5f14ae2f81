package ai.veritasad.desktop.queue;

import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Pace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A job in the open queue: where it stands, how far it is and what it has found so far. */
public final class QueuedJob {

    private final ReadOnlyObjectWrapper<Job> job;
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NONE);
    private final ObservableList<Signal> found = FXCollections.observableArrayList();
    private final ObservableList<Signal> foundToSee =
            FXCollections.unmodifiableObservableList(found);
    private Optional<Conductor> conductor = Optional.empty();
    private int turn;

    QueuedJob(Job job) {
        this.job = new ReadOnlyObjectWrapper<>(job);
    }

    public long id() {
        return job().id();
    }

    public Path file() {
        return job().file();
    }

    public Job job() {
        return job.get();
    }

    public Job.State state() {
        return job().state();
    }

    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** Changes at most ten times a second. */
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** What is known before the analysis ends; the report may hold other and more signals. */
    public ObservableList<Signal> found() {
        return foundToSee;
    }

    void become(Job now) {
        job.set(now);
    }

    /**
     * Begins a turn, in which nothing is known yet; what an earlier one tells late is not heard.
     */
    int begin() {
        pace.set(Pace.NONE);
        found.clear();
        return ++turn;
    }

    void reach(int itsTurn, Pace now) {
        if (itsTurn == turn) {
            pace.set(now);
        }
    }

    void find(int itsTurn, List<Signal> signals) {
        if (itsTurn == turn) {
            found.addAll(signals);
        }
    }

    Optional<Conductor> conductor() {
        return conductor;
    }

    void conductedBy(Conductor one) {
        conductor = Optional.of(one);
    }

    void conductedByNobody() {
        conductor = Optional.empty();
    }
}
