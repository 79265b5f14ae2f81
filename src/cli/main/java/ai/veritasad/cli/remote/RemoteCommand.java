package ai.veritasad.cli.remote;

import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code veritasad remote}: the group of commands, which does nothing on its own. */
@Command(name = "remote", sortOptions = false, abbreviateSynopsis = true)
public final class RemoteCommand implements Callable<Integer> {

    private RemoteCommand() {}

    /** The group with its commands in it. */
    public static CommandLine in(Session session) {
        return new CommandLine(new RemoteCommand())
                .addSubcommand(new AnalyzeRemotelyCommand(session));
    }

    @Override
    public Integer call() {
        throw new Misuse(ExitCode.USAGE, "remote.no-command");
    }
}
