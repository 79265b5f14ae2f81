package ai.veritasad.cli.account;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.api.account.Devices;
import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.account.SignedIn;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.http.Route;
import ai.veritasad.api.signin.Browser;
import ai.veritasad.api.wire.account.SignIn;
import ai.veritasad.api.wire.key.Device;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad account sign-in}: in the browser, or with e-mail and password. */
@Command(name = "sign-in", sortOptions = false, abbreviateSynopsis = true)
final class SignInCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--server", paramLabel = "URL")
    private Optional<String> server = Optional.empty();

    @Option(names = "--email", paramLabel = "EMAIL")
    private Optional<String> email = Optional.empty();

    @Option(names = "--device", paramLabel = "NAME")
    private Optional<String> device = Optional.empty();

    @Option(names = "--no-browser")
    private boolean withoutBrowser;

    @Mixin private ai.veritasad.cli.network.Route route = new ai.veritasad.cli.network.Route();

    SignInCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Folders folders = session.shelf().folders();
        MyAccount account = Mine.of(session, route.proxy(folders));
        URI address = address(account, folders);
        Device here = Devices.here(folders);
        Device named = device.map(name -> new Device(name, here.platform())).orElse(here);
        SignedIn signedIn =
                email.map(typed -> withPassword(account, address, typed, named))
                        .orElseGet(() ->
                                account.signIn(address, named, this::open, session.cancellation()));
        say("account.signed-in", signedIn.name(), signedIn.server());
        say(account.metering().standing().text().in(session.messages().locale()));
        return ExitCode.DONE.number();
    }

    private URI address(MyAccount account, Folders folders) {
        String typed =
                server.or(() ->
                                ai.veritasad.cli.network.Route.variable(
                                        folders, "VERITASAD_SERVER"))
                        .or(() -> account.signedIn().map(known -> known.server().toString()))
                        .orElseThrow(() -> new Misuse(ExitCode.USAGE, "account.no-server"));
        return Route.address(typed)
                .orElseThrow(
                        () -> new Misuse(ExitCode.USAGE, "usage.bad-value", typed, "--server"));
    }

    private SignedIn withPassword(MyAccount account, URI address, String typed, Device here) {
        Secrets secrets = new Secrets(session);
        String password = secrets.ask("account.password");
        try {
            return account.signIn(address, new SignIn(typed, password, Optional.empty(), here));
        } catch (ApiException.CodeRequired e) {
            Optional<String> code = Optional.of(secrets.ask("account.code"));
            return account.signIn(address, new SignIn(typed, password, code, here));
        }
    }

    private void open(URI address) {
        boolean opened = !withoutBrowser && Browser.open(address);
        String key = opened ? "account.browser-opened" : "account.open-browser";
        // Where a line is too long for the window a link may still be copied whole.
        session.terminal()
                .complain(
                        List.of(Text.of(session.messages().say(key)), Text.of(address.toString())));
    }

    private void say(String key, Object... values) {
        String sentence = values.length == 0 ? key : session.messages().say(key, values);
        session.terminal().print(Text.EMPTY.beside(Text.of(sentence), session.terminal().width()));
    }
}
