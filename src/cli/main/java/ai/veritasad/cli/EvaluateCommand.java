package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.cli.choice.CorpusChoice;
import ai.veritasad.cli.choice.Judgement;
import ai.veritasad.cli.measure.CorpusFile;
import ai.veritasad.cli.measure.Mistakes;
import ai.veritasad.cli.measure.Predictions;
import ai.veritasad.cli.measure.ScoreTable;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.session.Version;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.training.score.Evaluation;
import ai.veritasad.training.score.Judged;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad evaluate CORPUS…}: how well the judgement agrees with people's marks. */
@Command(name = "evaluate", sortOptions = false, abbreviateSynopsis = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--predictions", paramLabel = "FILE")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--errors")
    private boolean errors;

    @Option(names = "--reliability")
    private boolean reliability;

    @Option(names = "--no-models")
    private boolean withoutModels;

    @Mixin private Judgement judgement = new Judgement();

    @Mixin private CorpusChoice corpora = new CorpusChoice();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        JudgementOptions options =
                judgement.over(
                        AnalysisOptions.standard(LocalDate.now(session.clock())).judgement());
        Evaluation evaluation =
                new Evaluation(new Analyzer(Version.read()), options, !withoutModels);
        List<Judged> all = new ArrayList<>();
        for (Path file : corpora.files()) {
            all.addAll(evaluated(file, evaluation));
        }
        if (predictions.isPresent()) {
            Predictions.write(all, predictions.get());
        }
        return 0;
    }

    private List<Judged> evaluated(Path file, Evaluation evaluation) {
        CorpusFile corpus = CorpusFile.read(file, session);
        List<Judged> judged =
                corpora.shown(
                        corpus.name(),
                        session,
                        done -> evaluation.of(corpus.videos(), done, session.cancellation()));
        print(corpus.name(), judged);
        return judged;
    }

    private void print(String name, List<Judged> judged) {
        ScoreTable table = new ScoreTable(session.messages());
        List<Text> lines = new ArrayList<>(table.of(name, judged));
        if (reliability) {
            lines.addAll(table.reliability(judged));
        }
        if (errors) {
            lines.addAll(new Mistakes(session.messages(), session.terminal().width()).of(judged));
        }
        session.terminal().print(lines);
    }
}
