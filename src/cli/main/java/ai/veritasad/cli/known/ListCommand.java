package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad known list}: which ads are known. */
@Command(name = "list", sortOptions = false, abbreviateSynopsis = true)
final class ListCommand implements Callable<Integer> {

    private static final String GAP = "  ";

    private final Session session;

    @Mixin private Store store = new Store();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        KnownAds ads = store.open();
        Store.complain(ads, session);
        if (ads.ads().isEmpty()) {
            Store.say(session, "known.none");
        }
        Numbers numbers = new Numbers(session.messages());
        List<Text> lines = new ArrayList<>();
        for (KnownAd ad : ads.ads()) {
            Text id = Text.of(Style.MUTED, Store.shortId(ad) + GAP);
            Text name =
                    Text.of(Style.STRONG, ad.name())
                            .and(GAP + numbers.moment(ad.length()) + GAP)
                            .and(Style.MUTED, ad.source());
            lines.addAll(id.beside(name, session.terminal().width()));
        }
        session.terminal().print(lines);
        return ExitCode.DONE.number();
    }
}
