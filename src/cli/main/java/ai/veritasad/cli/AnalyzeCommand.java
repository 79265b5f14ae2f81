package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.cli.account.Mine;
import ai.veritasad.cli.answer.AnswerOptions;
import ai.veritasad.cli.answer.Answers;
import ai.veritasad.cli.choice.Hearing;
import ai.veritasad.cli.choice.Judgement;
import ai.veritasad.cli.choice.OwnChoice;
import ai.veritasad.cli.choice.PublicationPage;
import ai.veritasad.cli.progress.ProgressDisplay;
import ai.veritasad.cli.session.Batch;
import ai.veritasad.cli.session.Engine;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad analyze FILE…}: looks into each file and tells what it found. */
@Command(name = "analyze", sortOptions = false, abbreviateSynopsis = true)
final class AnalyzeCommand implements Callable<Integer> {

    /** Judged first: rules that there are not are to be complained of now, not after hours. */
    private static final Observations NOTHING =
            new Observations(
                    "",
                    new Source("", 0, "", "", Optional.empty(), List.of(), Map.of()),
                    Publication.UNKNOWN,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Mixin private AnswerOptions answering = new AnswerOptions();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--captions", paramLabel = "FILE")
    private List<Path> captions = List.of();

    @Option(names = "--no-embedded-captions")
    private boolean withoutEmbeddedCaptions;

    @Option(names = "--no-screen-text")
    private boolean withoutScreenText;

    @Option(names = "--no-codes")
    private boolean withoutCodes;

    @Option(names = "--no-breaks")
    private boolean withoutBreaks;

    @Mixin private OwnChoice own = new OwnChoice();

    @Mixin private Hearing hearing = new Hearing();

    @Mixin private Judgement judgement = new Judgement();

    @Mixin private PublicationPage page = new PublicationPage();

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (files.size() > 1 && !captions.isEmpty()) {
            throw new Misuse(ExitCode.USAGE, "usage.captions-of-one");
        }
        AnalysisOptions options = options();
        Answers answers = answering.open(session);
        session.engine().judge(NOTHING, options.judgement());
        ExitCode failed =
                Batch.of(files, session, (file, number) -> metered(file, number, options, answers));
        return (failed == ExitCode.DONE ? answers.code() : failed).number();
    }

    private void metered(Path file, int number, AnalysisOptions options, Answers answers)
            throws IOException {
        Mine.metering(session)
                .<Path, IOException>metered(
                        Mine.named(file),
                        () -> {
                            analyze(file, number, options, answers);
                            return file;
                        });
    }

    private void analyze(Path file, int number, AnalysisOptions options, Answers answers)
            throws IOException {
        List<Observations> all = observe(file, number, options);
        boolean alone = files.size() == 1 && all.size() == 1;
        for (Observations observations : all) {
            Report report = session.engine().judge(observations, options.judgement());
            answers.give(report, alone ? Answers.Place.ALONE : Answers.Place.AMONG_OTHERS, true);
        }
    }

    private List<Observations> observe(Path file, int number, AnalysisOptions options) {
        String name = String.valueOf(file.getFileName());
        String title = files.size() == 1 ? name : number + "/" + files.size() + " " + name;
        ProgressDisplay progress =
                quiet
                        ? ProgressDisplay.NONE
                        : ProgressDisplay.on(
                                session.terminal(), session.messages(), title, session.clock());
        try {
            Engine engine =
                    hearing.models().map(session.engine()::withModels).orElse(session.engine());
            return engine.observe(file, options, progress, session.cancellation());
        } finally {
            progress.end();
        }
    }

    private AnalysisOptions options() throws IOException {
        AnalysisOptions usual = AnalysisOptions.standard(LocalDate.now(session.clock()));
        AnalysisOptions chosen =
                usual.withScreenText(!withoutScreenText)
                        .withCodes(!withoutCodes)
                        .withBreaks(!withoutBreaks)
                        .withSpeech(hearing.over(usual.speech()))
                        .withEmbeddedCaptions(!withoutEmbeddedCaptions)
                        .withCaptions(captions)
                        .withOwn(own.open())
                        .withJudgement(judgement.over(usual.judgement()));
        return page.isGiven() ? chosen.withPublication(page.over(Publication.UNKNOWN)) : chosen;
    }
}
