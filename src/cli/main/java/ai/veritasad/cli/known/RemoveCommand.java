package ai.veritasad.cli.known;

import ai.veritasad.analyzer.known.KnownAd;
import ai.veritasad.analyzer.known.KnownAds;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad known remove NAME…}: forgets ads. */
@Command(name = "remove", sortOptions = false, abbreviateSynopsis = true)
final class RemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "NAME")
    private List<String> names = List.of();

    @Mixin private Store store = new Store();

    RemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        KnownAds ads = store.open();
        for (String name : names) {
            if (ads.named(name).isEmpty()) {
                throw new Misuse(ExitCode.MISSING, "known.missing", name);
            }
        }
        for (KnownAd ad : Store.named(ads, names)) {
            ads.remove(ad);
            Store.say(session, "known.removed", ad.name(), Store.shortId(ad));
        }
        return ExitCode.DONE.number();
    }
}
