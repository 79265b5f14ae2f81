package ai.veritasad.cli.answer;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.exchange.Exported;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The folder that {@code --out} names: each report under its video's name, with what goes along.
 */
final class OutFolder {

    private static final String REPORT_ENDING = ".report.json";

    private final Path folder;
    private final ReportJson.Proofs proofs;
    private final List<Format> formats;
    private final ExportOptions options;
    private final FileNames names = new FileNames();

    private OutFolder(
            Path folder, ReportJson.Proofs proofs, List<Format> formats, ExportOptions options) {
        this.folder = folder;
        this.proofs = proofs;
        this.formats = formats;
        this.options = options;
    }

    static OutFolder open(
            Path folder, ReportJson.Proofs proofs, List<Format> formats, ExportOptions options) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Misuse(ExitCode.NOT_WRITTEN, "out.no-folder", folder, e.toString());
        }
        if (!Files.isWritable(folder)) {
            throw new Misuse(ExitCode.NOT_WRITTEN, "out.closed-folder", folder);
        }
        return new OutFolder(folder, proofs, formats, options);
    }

    /**
     * What was written, and why what could not be was not.
     *
     * @param proofs the picture of each proof by the proof's id
     */
    record Kept(List<Path> files, Map<String, Path> proofs, List<RuntimeException> failures) {

        static final Kept NOTHING = new Kept(List.of(), Map.of(), List.of());
    }

    /** Each file appears once it is complete; an export that fails keeps nothing else away. */
    Kept keep(Report report, boolean withSignals) {
        String name = names.next(report.observations().source());
        List<Path> files = new ArrayList<>();
        try {
            if (withSignals) {
                Path signals = folder.resolve(name + ReportJson.SIGNALS_ENDING);
                ReportJson.write(report.observations(), signals);
                files.add(signals);
            }
            Path file = folder.resolve(name + REPORT_ENDING);
            Map<String, Path> pictures = ReportJson.write(report, file, proofs);
            files.addFirst(file);
            return new Kept(files, pictures, export(report, name, files));
        } catch (AnalysisException.Unusable failure) {
            throw Misuse.notWritten(failure);
        }
    }

    private List<RuntimeException> export(Report report, String name, List<Path> files) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Format format : formats) {
            try {
                files.add(Exported.of(report, format, options).writeBeside(folder, name));
            } catch (AnalysisException.Unusable | Misuse failure) {
                failures.add(failure);
            }
        }
        return failures;
    }
}
