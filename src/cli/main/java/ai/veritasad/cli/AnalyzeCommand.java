package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.choice.Judgement;
import ai.veritasad.cli.choice.PublicationPage;
import ai.veritasad.cli.summary.Proofs;
import ai.veritasad.cli.summary.Summary;
import ai.veritasad.cli.terminal.ProgressDisplay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad analyze FILE…}: looks into each file and tells what it found. */
@Command(name = "analyze", sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--captions", paramLabel = "FILE")
    private List<Path> captions = List.of();

    @Option(names = "--no-screen-text")
    private boolean withoutScreenText;

    @Option(names = "--no-codes")
    private boolean withoutCodes;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Mixin private Judgement judgement = new Judgement();

    @Mixin private PublicationPage page = new PublicationPage();

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        AnalysisOptions options = options();
        for (Path file : files) {
            analyze(file, options);
        }
        return 0;
    }

    private void analyze(Path file, AnalysisOptions options) {
        ProgressDisplay progress =
                quiet
                        ? ProgressDisplay.NONE
                        : ProgressDisplay.on(
                                session.terminal(),
                                session.messages(),
                                String.valueOf(file.getFileName()),
                                session.clock());
        List<Observations> all;
        try {
            all = session.engine().observe(file, options, progress, session.cancellation());
        } finally {
            progress.end();
        }
        for (Observations observations : all) {
            Report report = session.engine().judge(observations, options.judgement());
            session.terminal()
                    .print(
                            new Summary(session.messages(), session.terminal().width())
                                    .of(report, Proofs.NOT_WRITTEN));
        }
    }

    private AnalysisOptions options() throws Exception {
        AnalysisOptions usual = AnalysisOptions.standard(LocalDate.now(session.clock()));
        AnalysisOptions chosen =
                usual.withScreenText(!withoutScreenText)
                        .withCodes(!withoutCodes)
                        .withCaptions(captions)
                        .withJudgement(judgement.over(usual.judgement()));
        return page.isGiven() ? chosen.withPublication(page.over(Publication.UNKNOWN)) : chosen;
    }
}
