package ai.veritasad.desktop.queue;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What the queue does with a file: one report a video in it, never none. */
@FunctionalInterface
public interface Analysis {

    List<Report> of(Path file, Progress progress, Cancellation cancel);

    /** What the analyzer finds, judged by the options of the moment at which it starts. */
    static Analysis by(Supplier<Analyzer> analyzer, Supplier<AnalysisOptions> options) {
        return by(analyzer, options, (seen, usual) -> usual);
    }

    /**
     * The same, but how a video is judged may depend on what was seen of it, such as its channel.
     */
    static Analysis by(
            Supplier<Analyzer> analyzer,
            Supplier<AnalysisOptions> options,
            BiFunction<Observations, JudgementOptions, JudgementOptions> judgement) {
        return (file, progress, cancel) -> {
            AnalysisOptions chosen = options.get();
            return analyzer.get().observe(file, chosen, progress, cancel).stream()
                    .map(seen ->
                            analyzer.get().judge(seen, judgement.apply(seen, chosen.judgement())))
                    .toList();
        };
    }
}
