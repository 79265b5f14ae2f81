package ai.veritasad.cli;

import ai.veritasad.cli.exchange.FormatList;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code veritasad formats}: what other programs' files can be written and read. */
@Command(name = "formats", sortOptions = false, abbreviateSynopsis = true)
final class FormatsCommand implements Callable<Integer> {

    private final Session session;

    FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.terminal()
                .print(new FormatList(session.messages()).lines(session.terminal().width()));
        return ExitCode.DONE.number();
    }
}
