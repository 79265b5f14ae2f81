package ai.veritasad.cli.account;

import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.cli.network.Route;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad account sign-out}: here, or on all devices. */
@Command(name = "sign-out", sortOptions = false, abbreviateSynopsis = true)
final class SignOutCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--everywhere")
    private boolean everywhere;

    @Mixin private Route route = new Route();

    SignOutCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MyAccount account = Mine.of(session, route.proxy(session.shelf().folders()));
        if (account.signedIn().isEmpty()) {
            say(session.messages().say("account.was-out"));
        } else if (everywhere) {
            account.signOutEverywhere();
            say(session.messages().say("account.out-everywhere"));
        } else {
            Optional<ApiException> untold = account.signOut();
            say(session.messages().say("account.out"));
            untold.ifPresent(why ->
                    say(
                            session.messages()
                                    .say(
                                            "account.not-revoked",
                                            why.text().in(session.messages().locale()))));
        }
        return ExitCode.DONE.number();
    }

    private void say(String sentence) {
        session.terminal().print(Text.EMPTY.beside(Text.of(sentence), session.terminal().width()));
    }
}
