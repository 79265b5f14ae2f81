package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code veritasad known export ARCHIVE}: all known ads in one file. */
@Command(name = "export", sortOptions = false, abbreviateSynopsis = true)
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ARCHIVE")
    private Path archive = Path.of("");

    @Mixin private Store store = new Store();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        KnownAds ads = store.open();
        Store.complain(ads, session);
        ads.exportTo(archive);
        Store.say(session, "known.exported", ads.ads().size(), archive);
        return ExitCode.DONE.number();
    }
}
