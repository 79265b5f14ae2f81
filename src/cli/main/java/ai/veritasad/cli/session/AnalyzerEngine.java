package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.speech.LocalTranscriber;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real analyzer. */
public final class AnalyzerEngine implements Engine {

    private final String version;
    private final Shelf shelf;
    private final Analyzer analyzer;

    public AnalyzerEngine(String version, Shelf shelf) {
        this(version, shelf, shelf.folders().models());
    }

    private AnalyzerEngine(String version, Shelf shelf, Path models) {
        this.version = version;
        this.shelf = shelf;
        this.analyzer =
                new Analyzer(
                        version,
                        (recording, progress, cancellation) ->
                                transcriber(shelf, models)
                                        .transcribe(recording, progress, cancellation));
    }

    private static LocalTranscriber transcriber(Shelf shelf, Path models) {
        return new LocalTranscriber(
                shelf.catalogue(), new ModelStore(models), Optional.of(shelf.folders().cache()));
    }

    @Override
    public Engine withModels(Path folder) {
        return new AnalyzerEngine(version, shelf, folder);
    }

    @Override
    public List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancellation) {
        return analyzer.observe(file, options, progress, cancellation);
    }

    @Override
    public Source source(Path file, Cancellation cancellation) {
        return Probe.read(file, cancellation).source();
    }

    @Override
    public Report judge(Observations observations, JudgementOptions options) {
        return analyzer.judge(observations, options);
    }

    @Override
    public Report judge(
            Observations observations, List<Segment> segments, JudgementOptions options) {
        return analyzer.judge(observations, segments, options);
    }
}
