package ai.veritasad.cli;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.cli.session.AnalyzerEngine;
import ai.veritasad.cli.session.Interruption;
import ai.veritasad.cli.session.Shelf;
import ai.veritasad.cli.session.Version;
import ai.veritasad.cli.terminal.SystemTerminal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Where the process starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Cancellation cancellation = new Cancellation();
        Shelf shelf = Shelf.ofSystem();
        int code;
        try (Interruption _ = Interruption.of(cancellation)) {
            Veritasad veritasad =
                    new Veritasad(
                            SystemTerminal.open(System.getenv()),
                            SystemTerminal.language(),
                            new AnalyzerEngine(Version.read(), shelf),
                            shelf,
                            cancellation,
                            Clock.system(ZoneId.systemDefault()));
            code = veritasad.run(List.of(arguments));
        }
        // While Ctrl-C ends the process this waits, and the process ends with the signal's code.
        System.exit(code);
    }
}
