package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.desktop.report.edit.Draft;
import ai.veritasad.desktop.report.edit.Edits;
import ai.veritasad.desktop.storage.Storage;

import java.util.List;
import java.util.Optional;

/** Reports as they are kept, with all that their people changed. */
public final class KeptReports {

    private final Analyzer analyzer;
    private final Storage storage;

    public KeptReports(Analyzer analyzer, Storage storage) {
        this.analyzer = analyzer;
        this.storage = storage;
    }

    /**
     * What a table tells of a run: the report without its pictures and what is said, so that
     * thousands fit into memory. Empty where the run is gone.
     */
    public Optional<Report> forTable(long run) {
        return storage.runs().report(run).map(kept -> light(edited(run, kept)));
    }

    private Report edited(long run, Report kept) {
        Optional<Edits> edits = storage.runs().edits(run).map(Edits::ofJson);
        JudgementOptions options = edits.map(Edits::options).orElse(kept.options());
        int signals = kept.observations().signals().size();
        Draft draft = edits.map(one -> one.draft().overSignals(signals)).orElse(Draft.EMPTY);
        return Answer.of(analyzer, kept, options, draft).report();
    }

    private static Report light(Report report) {
        Observations seen = report.observations();
        return new Report(
                report.schema(),
                new Observations(
                        seen.version(),
                        seen.source(),
                        seen.publication(),
                        Optional.empty(),
                        seen.signals(),
                        List.of(),
                        seen.warnings(),
                        seen.omissions()),
                report.options(),
                report.segments(),
                report.verdict(),
                report.brands());
    }
}
