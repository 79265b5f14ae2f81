package ai.veritasad.cli.account;

import ai.veritasad.api.account.MyAccount;
import ai.veritasad.api.account.SignedIn;
import ai.veritasad.api.account.Standing;
import ai.veritasad.api.client.HostedApi;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.api.wire.key.Key;
import ai.veritasad.cli.network.Route;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad account status}: who, on which server, what is left, which devices. */
@Command(name = "status", sortOptions = false, abbreviateSynopsis = true)
final class StatusCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private Route route = new Route();

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MyAccount account = Mine.of(session, route.proxy(session.shelf().folders()));
        account.signedIn().ifPresent(this::who);
        Standing standing = account.metering().standing();
        print(Text.of(standing.text().in(session.messages().locale())));
        if (standing instanceof Standing.Ready ready) {
            print(
                    Text.of(
                            session.messages()
                                    .say(
                                            "account.plan",
                                            session.messages().name(ready.quota().plan()))));
            devices(account);
        }
        return code(standing).number();
    }

    private void who(SignedIn account) {
        print(Text.of(Style.STRONG, account.name()).and(Style.MUTED, "  " + account.server()));
    }

    private void devices(MyAccount account) {
        try (HostedApi api = Mine.api(account)) {
            print(Text.of(session.messages().say("account.devices")));
            for (Key key : api.accounts().keys().items()) {
                String here =
                        key.current() ? "  " + session.messages().say("account.this-device") : "";
                print(
                        Text.of("  " + key.device().name() + ", " + key.device().platform())
                                .and(
                                        Style.MUTED,
                                        "  " + day(key.lastUsedAt().orElse(key.createdAt())))
                                .and(Style.ACCENT, here));
            }
        } catch (ApiException.Gone e) {
            print(Text.of(e.text().in(session.messages().locale())));
        }
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(session.clock().getZone()).format(moment);
    }

    private static ExitCode code(Standing standing) {
        return switch (standing) {
            case Standing.SignedOut ignored -> ExitCode.DONE;
            case Standing.Ready ignored -> ExitCode.DONE;
            case Standing.Offline ignored -> ExitCode.DONE;
            case Standing.Unclear ignored -> ExitCode.SERVER_AWAY;
            case Standing.OfflineUsedUp ignored -> ExitCode.SERVER_AWAY;
            case Standing.Exhausted ignored -> ExitCode.REFUSED;
            case Standing.Banned ignored -> ExitCode.REFUSED;
            case Standing.Inactive ignored -> ExitCode.REFUSED;
            case Standing.KeyRevoked ignored -> ExitCode.REFUSED;
            case Standing.ClockWrong ignored -> ExitCode.REFUSED;
        };
    }

    private void print(Text line) {
        session.terminal()
                .print(
                        line.words().startsWith(" ")
                                ? List.of(line)
                                : Text.EMPTY.beside(line, session.terminal().width()));
    }
}
