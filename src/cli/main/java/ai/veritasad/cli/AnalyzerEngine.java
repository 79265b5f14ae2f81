package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real analyzer. */
final class AnalyzerEngine implements Engine {

    private final String version;

    AnalyzerEngine(String version) {
        this.version = version;
    }

    @Override
    public List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancellation) {
        if (!Files.exists(file)) {
            throw new AnalysisException.Missing(file);
        }
        throw new UnsupportedOperationException("version " + version);
    }

    @Override
    public Report judge(Observations observations, JudgementOptions options) {
        throw new UnsupportedOperationException("version " + version);
    }
}
