package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code veritasad known import ARCHIVE}: adds what an export holds. */
@Command(name = "import", sortOptions = false, abbreviateSynopsis = true)
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "ARCHIVE")
    private Path archive = Path.of("");

    @Mixin private Store store = new Store();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        KnownAds ads = store.open();
        int count = ads.importFrom(archive);
        Store.complain(ads, session);
        Store.say(session, "known.imported", count, archive);
        return ExitCode.DONE.number();
    }
}
