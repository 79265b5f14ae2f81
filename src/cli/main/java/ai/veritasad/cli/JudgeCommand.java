package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.answer.AnswerOptions;
import ai.veritasad.cli.answer.Answers;
import ai.veritasad.cli.choice.Judgement;
import ai.veritasad.cli.session.Batch;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code veritasad judge SIGNALS…}: judges again what was kept, without the media. */
@Command(name = "judge", sortOptions = false, abbreviateSynopsis = true)
final class JudgeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "SIGNALS")
    private List<Path> files = List.of();

    @Mixin private AnswerOptions answering = new AnswerOptions();

    @Mixin private Judgement judgement = new Judgement();

    JudgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JudgementOptions options =
                judgement.over(
                        AnalysisOptions.standard(LocalDate.now(session.clock())).judgement());
        Answers answers = answering.open(session);
        ExitCode failed = Batch.of(files, session, (file, number) -> judge(file, options, answers));
        return (failed == ExitCode.DONE ? answers.code() : failed).number();
    }

    private void judge(Path file, JudgementOptions options, Answers answers) throws IOException {
        Report report = session.engine().judge(ReportJson.readObservations(file), options);
        answers.give(
                report,
                files.size() == 1 ? Answers.Place.ALONE : Answers.Place.AMONG_OTHERS,
                false);
    }
}
