package ai.veritasad.cli;

import ai.veritasad.cli.network.DownloadDisplay;
import ai.veritasad.cli.network.Route;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.fetch.download.Downloader;
import ai.veritasad.fetch.link.Extent;
import ai.veritasad.fetch.link.Fetched;
import ai.veritasad.fetch.link.Fetcher;
import ai.veritasad.fetch.link.Link;
import ai.veritasad.fetch.site.Site;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad fetch LINK…}: brings videos, or their captions, from the network. */
@Command(name = "fetch", sortOptions = false, abbreviateSynopsis = true)
final class FetchCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "LINK")
    private List<String> links = List.of();

    @Option(names = "--into", paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--captions-only")
    private boolean captionsOnly;

    @Option(names = "--yt-dlp", paramLabel = "FILE")
    private Optional<Path> program = Optional.empty();

    @Option(names = "--largest", paramLabel = "MB")
    private long largest = 8_000;

    @Mixin private Route route = new Route();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    FetchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Link> wanted = links.stream().map(FetchCommand::link).toList();
        Optional<URI> proxy = route.proxy(session.shelf().folders());
        Optional<Site> site =
                Site.find(program, session.shelf().folders().environment().getOrDefault("PATH", ""))
                        .map(found -> proxy.map(found::through).orElse(found));
        Fetcher fetcher =
                new Fetcher(
                        new Downloader(route.network(session.shelf().folders())),
                        site,
                        largest * MEGABYTE);
        for (Link link : wanted) {
            Fetched fetched = fetch(fetcher, link);
            session.terminal().print(List.of(Text.of(fetched.file().toString())));
        }
        return ExitCode.DONE.number();
    }

    private Fetched fetch(Fetcher fetcher, Link link) {
        Extent extent = captionsOnly ? Extent.CAPTIONS : Extent.VIDEO;
        try (DownloadDisplay display = DownloadDisplay.on(session, link.host(), quiet)) {
            return fetcher.fetch(
                    link, folder.toAbsolutePath(), extent, display, session.cancellation());
        }
    }

    private static Link link(String typed) {
        return Link.parse(typed)
                .orElseThrow(() -> new Misuse(ExitCode.USAGE, "network.no-link", typed));
    }
}
