package ai.veritasad.desktop.sync;

import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.account.SignedIn;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.Page;
import ai.veritasad.api.wire.analysis.SyncedReport;
import ai.veritasad.desktop.settings.Kept;
import ai.veritasad.desktop.storage.table.SyncTable;
import ai.veritasad.desktop.storage.table.SyncTable.Pushed;
import ai.veritasad.desktop.storage.table.SyncTable.Shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Pulls what other devices have pushed, then pushes what waits here. A report that both have
 * changed is kept twice: the server's under its id, ours under a new one. What can't be told waits
 * in the database until the server is back.
 */
public final class HistorySync {

    private static final String CURSOR = "sync-cursor-";
    private static final int LONGEST_TITLE = 500;

    private final MyAccount account;
    private final SyncTable table;
    private final Kept kept;
    private final Path elsewhere;

    /**
     * @param kept remembers how far was pulled
     * @param elsewhere where videos are said to lie that were never here
     */
    public HistorySync(MyAccount account, SyncTable table, Kept kept, Path elsewhere) {
        this.account = account;
        this.table = table;
        this.kept = kept;
        this.elsewhere = elsewhere;
    }

    /** What was done. */
    public record Told(int pulled, int pushed, int twice) {
        static final Told NOTHING = new Told(0, 0, 0);

        Told and(Told more) {
            return new Told(pulled + more.pulled, pushed + more.pushed, twice + more.twice);
        }
    }

    /**
     * Takes its time; one at a time.
     *
     * @throws ApiException where the server can't be asked
     */
    public synchronized Told run() {
        Optional<SignedIn> who = account.signedIn();
        if (who.isEmpty()) {
            return Told.NOTHING;
        }
        try (HostedApi api = account.api().orElseThrow(ApiException.KeyRevoked::new)) {
            return pull(api, who.get()).and(push(api, who.get()));
        }
    }

    private Told pull(HostedApi api, SignedIn who) {
        String name = CURSOR + who.accountId();
        Optional<String> cursor = kept.read(name).filter(known -> !known.isEmpty());
        Told told = Told.NOTHING;
        while (true) {
            Page<SyncedReport> page = api.reports().since(cursor);
            for (SyncedReport head : page.items()) {
                told = told.and(meet(api, who.accountId(), head));
            }
            if (page.nextCursor().isEmpty() || page.nextCursor().equals(cursor)) {
                return told;
            }
            cursor = page.nextCursor();
            kept.write(name, cursor.get());
        }
    }

    private Told meet(HostedApi api, String who, SyncedReport head) {
        Optional<Shared> known = table.known(who, head.id());
        // What was deleted elsewhere stays here: nobody asked for it to go.
        if (head.deleted()
                || known.filter(ours -> ours.revision() >= head.revision()).isPresent()) {
            return Told.NOTHING;
        }
        SyncedReport there;
        try {
            there = api.reports().get(head.id());
        } catch (ApiException.Gone e) {
            return Told.NOTHING;
        }
        return take(api, who, known, there);
    }

    private Told take(HostedApi api, String who, Optional<Shared> known, SyncedReport there) {
        Pushed pushed = SharedJson.read(there, api.server());
        Optional<Shared> here = known.filter(ours -> ours.run().isPresent());
        if (here.isPresent() && !here.get().pending()) {
            table.change(here.get(), there.revision(), pushed);
            return new Told(1, 0, 0);
        }
        here.ifPresent(ours -> table.part(who, ours));
        String file = pushed.report().observations().source().name();
        Path place = elsewhere.resolve(there.id()).resolve(file.isBlank() ? there.id() : file);
        table.take(who, there.id(), there.revision(), pushed, place);
        return new Told(1, 0, here.isPresent() ? 1 : 0);
    }

    private Told push(HostedApi api, SignedIn who) {
        table.meet(who.accountId());
        Told told = Told.NOTHING;
        for (Shared shared : table.pending(who.accountId())) {
            Optional<Pushed> run = table.run(shared.run().orElseThrow());
            if (run.isPresent()) {
                told = told.and(push(api, who, shared, run.get()));
            }
        }
        return told;
    }

    private Told push(HostedApi api, SignedIn who, Shared shared, Pushed run) {
        String title = run.title().strip();
        SyncedReport report =
                new SyncedReport(
                        shared.report(),
                        title.isEmpty()
                                ? shared.report()
                                : title.substring(0, Math.min(LONGEST_TITLE, title.length())),
                        shared.revision(),
                        run.finished(),
                        who.device().name(),
                        false,
                        Optional.of(SharedJson.of(run)));
        try {
            table.pushed(shared.report(), api.reports().push(report).revision());
            return new Told(0, 1, 0);
        } catch (ApiException.Refused e) {
            // One that the server does not take keeps nobody from sharing the others.
            return Told.NOTHING;
        } catch (ApiException.Conflict e) {
            return take(
                    api, who.accountId(), Optional.of(shared), api.reports().get(shared.report()));
        }
    }
}
