package ai.veritasad.cli.model;

import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code veritasad models}: the group of commands, which does nothing on its own. */
@Command(name = "models", sortOptions = false, abbreviateSynopsis = true)
public final class ModelsCommand implements Callable<Integer> {

    private ModelsCommand() {}

    /** The group with its commands in it. */
    public static CommandLine in(Session session) {
        return new CommandLine(new ModelsCommand())
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new GetCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new RemoveCommand(session))
                .addSubcommand(new PathCommand(session));
    }

    @Override
    public Integer call() {
        throw new Misuse(ExitCode.USAGE, "models.no-command");
    }
}
