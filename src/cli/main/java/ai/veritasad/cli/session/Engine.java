package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import java.nio.file.Path;
import java.util.List;

/** The analyzer as the commands use it; tests put failures and long work in its place. */
interface Engine {

    List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancellation);

    Report judge(Observations observations, JudgementOptions options);
}
