package ai.veritasad.desktop.sync;

import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.settings.Kept;
import ai.veritasad.desktop.work.Work;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/**
 * Whether the history is shared, and how the last time went. Belongs to the thread of the window.
 */
public final class SyncModel {

    private static final String SHARED = "share-history";

    private final Work work;
    private final Callable<HistorySync.Told> sync;
    private final Runnable changed;
    private final InstantSource clock;
    private final BooleanProperty shared;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Quiet());
    private boolean again;

    /** How the last time went. */
    public sealed interface State {
        record Quiet() implements State {}

        record Running() implements State {}

        record Done(Instant at, HistorySync.Told told) implements State {}

        record Failed(LocalText why) implements State {}
    }

    /**
     * @param changed hears that the history has grown
     */
    public SyncModel(
            Work work,
            Kept kept,
            Callable<HistorySync.Told> sync,
            Runnable changed,
            InstantSource clock) {
        this.work = work;
        this.sync = sync;
        this.changed = changed;
        this.clock = clock;
        // Nothing leaves the computer before somebody has asked for it.
        this.shared =
                new SimpleBooleanProperty(kept.read(SHARED).filter("true"::equals).isPresent());
        this.shared.subscribe((old, now) -> {
            work.inOrder(() -> kept.write(SHARED, String.valueOf(now)), this::tell);
            sync();
        });
    }

    public BooleanProperty sharedProperty() {
        return shared;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Pulls and pushes, where it is wanted; what is asked for meanwhile is done afterwards. */
    public void sync() {
        if (!shared.get()) {
            state.set(new State.Quiet());
        } else if (state.get() instanceof State.Running) {
            again = true;
        } else {
            state.set(new State.Running());
            work.start(
                    sync,
                    told -> {
                        end(new State.Done(clock.instant(), told));
                        if (told.pulled() > 0) {
                            changed.run();
                        }
                    },
                    this::tell);
        }
    }

    private void end(State now) {
        state.set(now);
        if (again) {
            again = false;
            sync();
        }
    }

    private void tell(Exception e) {
        again = false;
        end(
                new State.Failed(
                        e instanceof ApiException known ? known.text() : Problem.of(e).text()));
    }
}
