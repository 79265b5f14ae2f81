package ai.veritasad.server.analysis.work;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.summary.Tally;
import ai.veritasad.api.wire.analysis.Verdict;

import java.util.Locale;
import java.util.Optional;

/** A report, with what lists show of it. */
public record Answer(Optional<String> title, Verdict verdict, Report report) {

    public static Answer of(Report report) {
        Tally tally = Tally.of(report.segments());
        return new Answer(
                report.observations().publication().title(),
                new Verdict(
                        (int) tally.ads(),
                        (int) tally.undeclared(),
                        report.verdict().label().name().toLowerCase(Locale.ROOT)),
                report);
    }

    /** The report as it is kept. */
    byte[] zipped() {
        return ReportJson.compressed(report);
    }
}
