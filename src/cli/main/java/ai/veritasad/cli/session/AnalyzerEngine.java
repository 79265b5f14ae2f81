package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.probe.Probe;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;

import java.nio.file.Path;
import java.util.List;

/** The real analyzer. */
public final class AnalyzerEngine implements Engine {

    private final Analyzer analyzer;

    public AnalyzerEngine(String version) {
        this.analyzer = new Analyzer(version);
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
