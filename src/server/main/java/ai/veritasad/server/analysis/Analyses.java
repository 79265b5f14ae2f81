package ai.veritasad.server.analysis;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.NewAnalysis;
import ai.veritasad.server.account.Caller;
import ai.veritasad.server.analysis.AnalysisTable.Filter;
import ai.veritasad.server.analysis.job.Job;
import ai.veritasad.server.analysis.source.Sources;
import ai.veritasad.server.http.Cursors;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Takes analyses, lists them and ends them; everything here belongs to one account at a time. */
@Component
public class Analyses {

    private final AnalysisTable table;
    private final Sources sources;
    private final Metering metering;
    private final Queue queue;
    private final AnalysisSettings settings;
    private final TransactionTemplate whole;

    Analyses(
            AnalysisTable table,
            Sources sources,
            Metering metering,
            Queue queue,
            AnalysisSettings settings,
            TransactionTemplate whole) {
        this.table = table;
        this.sources = sources;
        this.metering = metering;
        this.queue = queue;
        this.settings = settings;
        this.whole = whole;
    }

    /** Begins an analysis; the same key again gives the one that it began. */
    Job start(Caller caller, String key, NewAnalysis what) {
        UUID account = caller.account();
        Sources.Checked source = sources.check(account, what.source());
        Wish wish = new Wish(account, key, new NewAnalysis(source.source(), what.chosen()));
        return table.byKey(account, key)
                .map(found -> same(found, wish))
                .orElseGet(() -> begin(caller, wish, source.title()));
    }

    private Job begin(Caller caller, Wish wish, Optional<String> title) {
        String reservation = metering.reserve(caller, "analysis " + wish.key());
        whole.executeWithoutResult(_ -> {
            table.insert(UUID.randomUUID(), wish, title, reservation);
            queueNext(wish.account());
        });
        return table.byKey(wish.account(), wish.key())
                .map(found -> same(found, wish))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private Job same(Job found, Wish wish) {
        if (!table.hash(found.id()).equals(wish.hash())) {
            throw new Refusal(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return found;
    }

    /** Lets an account's next analyses into the queue; called whenever one of them has ended. */
    public void queueNext(UUID account) {
        whole.executeWithoutResult(
                _ -> table.queueNext(account, settings.atOnce()).forEach(queue::add));
    }

    /** The same for all accounts, should a process have died between two steps. */
    public void queueAllNext() {
        table.waiting().forEach(this::queueNext);
    }

    /** What waits for long must not lose its place in the quota. */
    public void prolongAll() {
        table.reservationsOfOpen().forEach(metering::prolong);
    }

    public Job get(UUID account, UUID id) {
        return table.find(account, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** The newest first. */
    Page<Job> list(UUID account, Filter filter, Optional<HistoryPlace> after, int limit) {
        return Cursors.page(
                table.list(account, filter, after, limit + 1),
                limit,
                job -> new HistoryPlace(job.times().created(), job.id()).word());
    }

    /** The report as compressed JSON. */
    public byte[] report(UUID account, UUID id) {
        Job job = get(account, id);
        return table.report(id)
                .orElseThrow(() ->
                        new Refusal(
                                ErrorCode.NOT_READY, job.state().name().toLowerCase(Locale.ROOT)));
    }

    /** Ends one at once that waits, and soon one that is worked on; an ended one stays as it is. */
    Job cancel(UUID account, UUID id) {
        whole.executeWithoutResult(_ -> end(lock(account, id)));
        queueNext(account);
        return get(account, id);
    }

    private void end(Job job) {
        switch (job.state()) {
            case PENDING, QUEUED -> {
                table.cancelled(job.id());
                queue.remove(job.id());
                metering.release(job);
            }
            case PROCESSING -> table.wantCancel(job.id());
            case COMPLETED, FAILED, CANCELLED, UNKNOWN -> {}
        }
    }

    /** Forgets one with its report; a worker that is at it stops soon. */
    void delete(UUID account, UUID id) {
        whole.executeWithoutResult(_ -> {
            Job job = lock(account, id);
            end(job);
            if (!job.state().isFinal()) {
                metering.release(job);
            }
            table.delete(id);
        });
        queueNext(account);
    }

    /** Forgets analyses with their reports that ended before; how many. */
    int forget(Instant before) {
        return table.forget(before);
    }

    private Job lock(UUID account, UUID id) {
        return table.lock(account, id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }
}
