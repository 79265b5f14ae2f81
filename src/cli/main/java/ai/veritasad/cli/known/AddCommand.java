package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.AdTaker;
import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.choice.MomentReader;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Numbers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad known add FILE}: keeps a stretch of a file to be known again. */
@Command(name = "add", sortOptions = false, abbreviateSynopsis = true)
final class AddCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "TIME", converter = MomentReader.class)
    private Optional<MediaTime> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME", converter = MomentReader.class)
    private Optional<MediaTime> to = Optional.empty();

    @Option(names = "--name", paramLabel = "TEXT")
    private Optional<String> name = Optional.empty();

    @Mixin private Store store = new Store();

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        KnownAds ads = store.open();
        KnownAd ad = AdTaker.taken(file, from, to, name(), session.cancellation());
        ads.add(ad);
        Store.say(
                session,
                "known.added",
                ad.name(),
                new Numbers(session.messages()).moment(ad.length()),
                Store.shortId(ad));
        return ExitCode.DONE.number();
    }

    /** Given, else that of the file without its ending. */
    private String name() {
        String chosen =
                name.orElseGet(() -> Source.withoutEnding(String.valueOf(file.getFileName())))
                        .strip();
        if (chosen.isEmpty() || chosen.length() > KnownAd.LONGEST_NAME) {
            throw new Misuse(ExitCode.USAGE, "known.bad-name", KnownAd.LONGEST_NAME);
        }
        return chosen;
    }
}
