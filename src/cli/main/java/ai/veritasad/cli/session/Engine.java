package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;

import java.nio.file.Path;
import java.util.List;

/** The analyzer as the commands use it; tests put failures and long work in its place. */
public interface Engine {

    List<Observations> observe(
            Path file, AnalysisOptions options, Progress progress, Cancellation cancellation);

    /** The same engine with models of speech from another folder. */
    Engine withModels(Path folder);

    /** What kind of file it is, without a look at its contents. */
    Source source(Path file, Cancellation cancellation);

    Report judge(Observations observations, JudgementOptions options);

    /** Judges segments that somebody marked, in place of those that would be found. */
    Report judge(Observations observations, List<Segment> segments, JudgementOptions options);
}
