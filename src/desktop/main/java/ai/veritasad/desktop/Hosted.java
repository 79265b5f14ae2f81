package ai.veritasad.desktop;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.account.Devices;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.client.upload.BegunUploads;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.keys.KeyStore;
import ai.veritasad.api.wire.analysis.Options;
import ai.veritasad.desktop.account.AccountModel;
import ai.veritasad.desktop.account.AccountView;
import ai.veritasad.desktop.account.ServerAnalysis;
import ai.veritasad.desktop.account.ServerMenu;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.privacy.NetworkLog;
import ai.veritasad.desktop.queue.Analysis;
import ai.veritasad.desktop.queue.QueueModel;
import ai.veritasad.desktop.queue.job.Job;
import ai.veritasad.desktop.queue.job.Remote;
import ai.veritasad.desktop.settings.SettingsModel;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.sync.HistorySync;
import ai.veritasad.desktop.sync.SyncModel;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.fetch.link.Link;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the window has of a hosted server: the account, the counting, the jobs that it does. */
final class Hosted {

    private final Work work;
    private final SettingsModel settings;
    private final MyAccount account;
    private final AccountModel model;
    private final SyncModel sync;
    private final BegunUploads begun;
    private final Path elsewhere;

    Hosted(
            Work work,
            Storage storage,
            Folders folders,
            SettingsModel settings,
            NetworkLog log,
            Consumer<String> browse,
            Runnable changed) {
        this.work = work;
        this.settings = settings;
        this.account =
                new MyAccount(
                        folders,
                        KeyStore.of(folders),
                        () -> settings.languageProperty().get().locale(),
                        server ->
                                Route.to(server, settings.languageProperty().get().locale())
                                        .telling(log::asked),
                        InstantSource.system());
        this.model =
                new AccountModel(work, account, storage.settings(), Devices.here(folders), browse);
        this.begun = new BegunUploads(folders.data().resolve("uploads.properties"));
        this.elsewhere = folders.data().resolve("elsewhere");
        HistorySync history =
                new HistorySync(account, storage.synced(), storage.settings(), elsewhere);
        this.sync =
                new SyncModel(
                        work, storage.settings(), history::run, changed, InstantSource.system());
        model.signedIn()
                .subscribe(in -> {
                    if (in) {
                        sync.sync();
                    }
                });
    }

    AccountModel model() {
        return model;
    }

    SyncModel sync() {
        return sync;
    }

    Node page(Messages messages) {
        return new AccountView(messages, model, sync);
    }

    /** How each job is done: here, counted where somebody is signed in, or by the server. */
    Function<Job, Analysis> analyses(Analysis here, Supplier<QueueModel> queue) {
        return job ->
                job.remote()
                        .<Analysis>map(remote -> onServer(job, remote, queue))
                        .orElseGet(() -> metered(job, here));
    }

    private Analysis metered(Job job, Analysis here) {
        return (file, progress, cancel) ->
                account.metering()
                        .metered("job " + job.id(), () -> here.of(file, progress, cancel));
    }

    private Analysis onServer(Job job, Remote remote, Supplier<QueueModel> queue) {
        return new ServerAnalysis(
                account,
                begun,
                remote,
                this::options,
                id -> work.inWindow(() -> queue.get().taken(job.id(), id)),
                () -> queue.get().isClosed());
    }

    private Options options() {
        return new Options(
                settings.jurisdictions(),
                Optional.of(settings.sensitivityProperty().get()),
                Optional.empty());
    }

    /** For the queue's head: what may go to the server, once somebody is signed in. */
    Node menu(Messages messages, Supplier<List<Path>> choose, Consumer<List<Job>> queue) {
        return new ServerMenu(
                messages,
                model,
                () -> queue.accept(choose.get().stream().map(Hosted::job).toList()),
                () -> queue.accept(pasted()));
    }

    private List<Job> pasted() {
        return Link.all(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""))
                .stream()
                .map(this::job)
                .toList();
    }

    /** A file that is sent. */
    private static Job job(Path file) {
        return Job.onServer(
                file.toAbsolutePath(),
                file.toFile().length(),
                new Remote(Optional.empty(), UUID.randomUUID().toString(), Optional.empty()));
    }

    /** A link that the server fetches; its video never lies here. */
    private Job job(Link link) {
        return Job.onServer(
                elsewhere.resolve(link.host()).resolve(link.fileName()),
                0,
                new Remote(
                        Optional.of(link.address()),
                        UUID.randomUUID().toString(),
                        Optional.empty()));
    }
}
