package ai.veritasad.desktop.queue;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Pace;
import ai.veritasad.desktop.queue.job.Problem;
import ai.veritasad.desktop.queue.job.Stopwatch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Leads one analysis from its start to its end, on a thread of its own. Whatever happens becomes an
 * ending: nothing that goes wrong in a video ends the program.
 */
final class Conductor implements Callable<Conductor.Ending> {

    private static final System.Logger LOG = System.getLogger(Conductor.class.getName());

    private final Path file;
    private final Analysis analysis;
    private final Keeping keeping;
    private final Consumer<Pace> pace;
    private final Consumer<List<Signal>> found;
    private final Stopwatch watch;
    private final Cancellation cancel = new Cancellation();

    Conductor(
            Path file,
            Analysis analysis,
            Keeping keeping,
            Consumer<Pace> pace,
            Consumer<List<Signal>> found,
            InstantSource clock) {
        this.file = file;
        this.analysis = analysis;
        this.keeping = keeping;
        this.pace = pace;
        this.found = found;
        this.watch = new Stopwatch(clock);
    }

    /** Keeps the reports for good; the job as it is kept with them. */
    interface Keeping {
        Job keep(Duration took, List<Report> reports);
    }

    /** How an analysis can end. */
    sealed interface Ending {
        record Done(Job job) implements Ending {}

        record Failed(Problem problem, Duration worked) implements Ending {}

        record Stopped() implements Ending {}
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // Also a full memory or a missing native library.
    public Ending call() {
        try {
            List<Report> reports = analysis.of(file, progress(), cancel);
            cancel.check();
            return new Ending.Done(keeping.keep(watch.elapsed(), reports));
        } catch (AnalysisException.Cancelled e) {
            return new Ending.Stopped();
        } catch (Exception | Error e) {
            Problem problem = Problem.of(e);
            problem.code().ifPresent(code -> LOG.log(System.Logger.Level.ERROR, code, e));
            return new Ending.Failed(problem, watch.elapsed());
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void reached(Stage stage, double done, MediaTime position) {
                pace.accept(new Pace(Optional.of(stage), done, position, watch.elapsed()));
            }

            @Override
            public void found(List<Signal> signals) {
                found.accept(signals);
            }
        };
    }

    /** Holds the analysis where it is; it keeps its memory and uses no processor. */
    void pause() {
        watch.pause();
        cancel.pause();
    }

    void resume() {
        watch.resume();
        cancel.resume();
    }

    void cancel() {
        cancel.cancel();
    }
}
