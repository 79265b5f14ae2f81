package ai.veritasad.cli.model;

import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.cli.network.DownloadDisplay;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.download.Wanted;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

/** {@code veritasad models get NAME…}: downloads what is not here yet. */
@Command(name = "get", sortOptions = false, abbreviateSynopsis = true)
final class GetCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME")
    private List<String> names = List.of();

    @Mixin private Store store = new Store();

    @Mixin private Way way = new Way();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    GetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Model> models = Store.named(names, session.shelf());
        ModelStore opened = store.open(session.shelf());
        Downloader downloader = new Downloader(way.network(session.shelf().folders()));
        for (Model model : models) {
            get(model, opened, downloader);
            session.terminal()
                    .print(List.of(Text.of(session.messages().say("models.ready", model.name()))));
        }
        return ExitCode.DONE.number();
    }

    private void get(Model model, ModelStore opened, Downloader downloader) {
        for (PinnedFile file : opened.missing(model, session.cancellation())) {
            URI address = way.address(model, file, session.shelf().folders());
            announce(model, file, address);
            Wanted wanted =
                    new Wanted(
                            address,
                            opened.incoming(model, file),
                            OptionalLong.of(file.bytes()),
                            Optional.of(file.sha256()));
            try (DownloadDisplay display =
                    DownloadDisplay.on(session, model.name() + "/" + file.name(), quiet)) {
                downloader.download(wanted, display, session.cancellation());
            }
            opened.accept(model, file, session.cancellation());
        }
    }

    private void announce(Model model, PinnedFile file, URI address) {
        if (!quiet) {
            Text told =
                    Text.of(
                            session.messages()
                                    .say(
                                            "models.fetching",
                                            model.name() + "/" + file.name(),
                                            new Numbers(session.messages()).bytes(file.bytes()),
                                            address.getHost()));
            session.terminal().complain(Text.EMPTY.beside(told, session.terminal().width()));
        }
    }
}
