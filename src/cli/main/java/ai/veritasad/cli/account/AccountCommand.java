package ai.veritasad.cli.account;

import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code veritasad account}: the group of commands, which does nothing on its own. */
@Command(name = "account", sortOptions = false, abbreviateSynopsis = true)
public final class AccountCommand implements Callable<Integer> {

    private AccountCommand() {}

    /** The group with its commands in it. */
    public static CommandLine in(Session session) {
        return new CommandLine(new AccountCommand())
                .addSubcommand(new SignInCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new SignOutCommand(session));
    }

    @Override
    public Integer call() {
        throw new Misuse(ExitCode.USAGE, "account.no-command");
    }
}
