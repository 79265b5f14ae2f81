package ai.veritasad.desktop.report;

import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.JudgementOptions;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What {@code veritasad analyze --out} kept of the bundled sample, so that no test has to watch the
 * film: two sponsor reads with six proofs.
 */
public final class Sample {

    public static final Analyzer ANALYZER = new Analyzer("test");

    private static final Observations OBSERVATIONS = ReportJson.readObservations(file());

    private Sample() {}

    public static Report report() {
        return ANALYZER.judge(
                OBSERVATIONS,
                new JudgementOptions(
                        AnalysisOptions.JURISDICTIONS,
                        JudgementOptions.BALANCED,
                        LocalDate.of(2026, 11, 20)));
    }

    private static Path file() {
        try {
            return Path.of(
                    Objects.requireNonNull(Sample.class.getResource("sample.signals.json.gz"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
