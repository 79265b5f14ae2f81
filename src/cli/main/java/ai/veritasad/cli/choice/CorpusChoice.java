package ai.veritasad.cli.choice;

import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.cli.progress.ProgressDisplay;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** The marked transcripts that a command works through, and whether it shows how far it is. */
public final class CorpusChoice {

    @Parameters(arity = "1..*", paramLabel = "CORPUS")
    private List<Path> files = List.of();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    public List<Path> files() {
        return files;
    }

    /**
     * Does something long, shows how far it is and lets the user stop it.
     *
     * @param work is given what it is to tell the share to that is done
     */
    public <T> T shown(String title, Session session, Function<DoubleConsumer, T> work) {
        ProgressDisplay progress =
                quiet
                        ? ProgressDisplay.NONE
                        : ProgressDisplay.on(
                                session.terminal(), session.messages(), title, session.clock());
        try {
            return work.apply(done -> {
                session.cancellation().check();
                progress.reached(Stage.JUDGEMENT, done, MediaTime.ZERO);
            });
        } finally {
            progress.end();
        }
    }
}
