package ai.veritasad.server.report;

import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.server.http.ErrorCode;
import ai.veritasad.server.http.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An account's reports. A push names the revision that it was made from; over a later one it is
 * refused, so that nothing is written over that its writer did not see.
 */
@Component
class Reports {

    private static final int PAGE = 200;

    private final ReportTable table;
    private final InstantSource clock;
    private final TransactionTemplate whole;

    Reports(ReportTable table, InstantSource clock, TransactionTemplate whole) {
        this.table = table;
        this.clock = clock;
        this.whole = whole;
    }

    SyncedReport get(UUID account, String id) {
        return table.find(account, id)
                .filter(report -> !report.deleted())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /**
     * Takes a report over the revision that it names, 0 where there is to be none.
     *
     * @return with its new revision
     */
    SyncedReport push(UUID account, SyncedReport pushed, long over) {
        return Objects.requireNonNull(
                whole.execute(_ -> {
                    table.hold(account);
                    Optional<SyncedReport> there = table.find(account, pushed.id());
                    // The answer to the first push got lost, and it comes again.
                    if (there.filter(report -> isSame(report, pushed)).isPresent()) {
                        return there.get();
                    }
                    return replace(account, there, pushed, over);
                }));
    }

    private SyncedReport replace(
            UUID account, Optional<SyncedReport> there, SyncedReport pushed, long over) {
        long revision = there.map(SyncedReport::revision).orElse(0L);
        if (revision != over) {
            throw new Refusal(ErrorCode.REPORT_CONFLICT).with("revision", revision);
        }
        SyncedReport taken =
                new SyncedReport(
                        pushed.id(),
                        pushed.title(),
                        revision + 1,
                        pushed.updatedAt(),
                        pushed.device(),
                        false,
                        pushed.report());
        table.put(account, taken);
        return taken;
    }

    private static boolean isSame(SyncedReport there, SyncedReport pushed) {
        return !there.deleted()
                && there.title().equals(pushed.title())
                && there.device().equals(pushed.device())
                && there.report().equals(pushed.report());
    }

    /** Leaves a mark in its place, so that the other devices hear of it. */
    void delete(UUID account, String id, Optional<Long> over) {
        whole.executeWithoutResult(_ -> {
            table.hold(account);
            SyncedReport there = get(account, id);
            if (over.filter(revision -> revision != there.revision()).isPresent()) {
                throw new Refusal(ErrorCode.REPORT_CONFLICT).with("revision", there.revision());
            }
            table.put(
                    account,
                    new SyncedReport(
                            id,
                            there.title(),
                            there.revision() + 1,
                            clock.instant(),
                            there.device(),
                            true,
                            Optional.empty()));
        });
    }

    /**
     * What has changed behind a place, the oldest first; the cursor is where to go on, now or
     * later, and absent where nothing has changed.
     */
    Page<SyncedReport> since(UUID account, long place) {
        List<ReportTable.Change> changes = table.after(account, place, PAGE);
        return new Page<>(
                changes.stream().map(ReportTable.Change::report).toList(),
                changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Long.toString(changes.getLast().place())));
    }
}
