package ai.veritasad.server.analysis.queue;

import ai.veritasad.server.analysis.Analyses;
import ai.veritasad.server.analysis.AnalysisSettings;
import ai.veritasad.server.analysis.Metering;
import ai.veritasad.server.analysis.job.Failure;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.work.Answer;
import ai.veritasad.server.analysis.work.Attempt;
import ai.veritasad.server.analysis.work.Checkpoint;
import ai.veritasad.server.analysis.work.Ending;
import ai.veritasad.server.analysis.work.Examination;
import ai.veritasad.server.analysis.work.JobTable;
import ai.veritasad.server.analysis.work.Outcome;
import ai.veritasad.server.analysis.work.WorkFolder;
import ai.veritasad.server.files.store.FileStore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Brings analyses to an end, one attempt after another. */
@Component
class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final JobTable table;
    private final Examination examination;
    private final FileStore store;
    private final Metering metering;
    private final Analyses analyses;
    private final AnalysisSettings settings;
    private final TransactionTemplate whole;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();

    Worker(
            JobTable table,
            Examination examination,
            FileStore store,
            Metering metering,
            Analyses analyses,
            AnalysisSettings settings,
            TransactionTemplate whole) {
        this.table = table;
        this.examination = examination;
        this.store = store;
        this.metering = metering;
        this.analyses = analyses;
        this.settings = settings;
        this.whole = whole;
    }

    /**
     * Makes one attempt.
     *
     * @return after what time the next one is due; empty where there is none
     */
    Optional<Duration> work(UUID id) {
        Optional<Duration> next =
                table.begin(id).map(job -> work(new Attempt(job))).orElse(Optional.empty());
        if (next.isEmpty()) {
            analyses.queueAllNext();
        }
        return next;
    }

    private Optional<Duration> work(Attempt attempt) {
        Checkpoint checkpoint = new Checkpoint(store, attempt.job().id());
        running.add(attempt);
        Outcome outcome;
        try {
            outcome = outcome(attempt, checkpoint);
        } finally {
            running.remove(attempt);
        }
        LOG.info(
                "Attempt {} at analysis {}: {}",
                attempt.number(),
                attempt.job().id(),
                outcome.getClass().getSimpleName());
        return conclude(attempt, outcome, checkpoint);
    }

    private Outcome outcome(Attempt attempt, Checkpoint checkpoint) {
        Job job = attempt.job();
        if (job.cancelWanted()) {
            return new Outcome.Cancelled();
        }
        if (tries(attempt) > settings.attempts()) {
            return new Outcome.Failed(Failure.ofOurs());
        }
        return examination.of(attempt, checkpoint);
    }

    private Optional<Duration> conclude(Attempt attempt, Outcome outcome, Checkpoint checkpoint) {
        return switch (outcome) {
            case Outcome.Completed completed ->
                    end(checkpoint, () -> isCompleted(attempt, completed));
            case Outcome.Failed failed ->
                    end(checkpoint, () -> isFailed(attempt, failed.failure()));
            case Outcome.Cancelled _ ->
                    end(checkpoint, () -> table.cancel(attempt) && isGivenBack(attempt.job()));
            case Outcome.Again again when tries(attempt) >= settings.attempts() ->
                    end(checkpoint, () -> isFailed(attempt, again.failure()));
            case Outcome.Again _ ->
                    table.queue(attempt, false)
                            ? Optional.of(backoff(tries(attempt)))
                            : Optional.empty();
            case Outcome.HandedBack _ ->
                    table.queue(attempt, true) ? Optional.of(Duration.ZERO) : Optional.empty();
            case Outcome.Lost _ -> Optional.empty();
        };
    }

    private interface Step {
        boolean isTaken();
    }

    /** The last step and the quota together, then what need not be kept any more. */
    private Optional<Duration> end(Checkpoint checkpoint, Step step) {
        if (Boolean.TRUE.equals(whole.execute(_ -> step.isTaken()))) {
            checkpoint.forget();
        }
        return Optional.empty();
    }

    private boolean isCompleted(Attempt attempt, Outcome.Completed completed) {
        boolean isOurs = table.complete(attempt, Answer.of(completed.report()));
        if (isOurs) {
            metering.commit(attempt.job());
        }
        return isOurs;
    }

    private boolean isFailed(Attempt attempt, Failure failure) {
        return table.fail(attempt, failure) && isGivenBack(attempt.job());
    }

    private boolean isGivenBack(Job job) {
        metering.release(job);
        return true;
    }

    private int tries(Attempt attempt) {
        return attempt.number() - table.handedBack(attempt.job().id());
    }

    private Duration backoff(int tries) {
        return settings.backoff().multipliedBy(1L << Math.clamp(tries - 1, 0, 10));
    }

    /** Ends whatever is running, for another process to go on with. */
    void handBack() {
        running.forEach(attempt -> attempt.end(Ending.STOPPING));
    }

    boolean isIdle() {
        return running.isEmpty();
    }

    /** Removes what killed attempts left, lets in what waits, and holds what it has reserved. */
    void tidy() {
        WorkFolder.sweep(settings.work(), table::isWorkedOn);
        analyses.queueAllNext();
        analyses.prolongAll();
    }
}
