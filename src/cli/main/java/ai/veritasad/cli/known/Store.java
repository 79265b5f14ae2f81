package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Option that says where known ads lie. */
final class Store {

    @Option(names = "--known", paramLabel = "DIR")
    private Optional<Path> chosen = Optional.empty();

    KnownAds open() {
        return KnownAds.in(chosen.orElseGet(() -> Folders.ofSystem().knownAds()));
    }

    /** Says what could not be read. */
    static void complain(KnownAds ads, Session session) {
        for (Warning warning : ads.warnings()) {
            session.terminal()
                    .complain(
                            Text.of(Style.WARNING, "⚠ ")
                                    .beside(
                                            Text.of(
                                                    warning.message()
                                                            .in(session.messages().locale())),
                                            session.terminal().width()));
        }
    }

    static void say(Session session, String key, Object... values) {
        session.terminal()
                .print(
                        Text.EMPTY.beside(
                                Text.of(session.messages().say(key, values)),
                                session.terminal().width()));
    }

    /** The beginning of an id by which a person can tell ads apart. */
    static String shortId(KnownAd ad) {
        return ad.id().substring(0, 8);
    }

    static List<KnownAd> named(KnownAds ads, List<String> names) {
        return names.stream().flatMap(name -> ads.named(name).stream()).distinct().toList();
    }
}
