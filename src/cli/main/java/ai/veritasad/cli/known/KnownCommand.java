package ai.veritasad.cli.known;

import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code veritasad known}: the group of commands, which does nothing on its own. */
@Command(name = "known", sortOptions = false, abbreviateSynopsis = true)
public final class KnownCommand implements Callable<Integer> {

    private KnownCommand() {}

    /** The group with its commands in it. */
    public static CommandLine in(Session session) {
        return new CommandLine(new KnownCommand())
                .addSubcommand(new AddCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new RemoveCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ImportCommand(session));
    }

    @Override
    public Integer call() {
        throw new Misuse(ExitCode.USAGE, "known.no-command");
    }
}
