package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.export.json.WholeFile;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.choice.Destination;
import ai.veritasad.cli.choice.Judgement;
import ai.veritasad.cli.exchange.ForeignFile;
import ai.veritasad.cli.exchange.SegmentsJson;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad import FILE}: reads segments out of another program's file. */
@Command(name = "import", sortOptions = false, abbreviateSynopsis = true)
final class ImportCommand implements Callable<Integer> {

    private static final String BY_ITSELF = "auto";

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "ID|auto")
    private String format = BY_ITSELF;

    @Option(names = "--report", paramLabel = "REPORT")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--media", paramLabel = "FILE")
    private Optional<Path> media = Optional.empty();

    @Mixin private Destination destination = new Destination();

    @Option(names = "--embed-proofs")
    private boolean embedProofs;

    @Mixin private Judgement judgement = new Judgement();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (report.isPresent() && media.isPresent()) {
            throw new Misuse(ExitCode.USAGE, "import.one-of");
        }
        if (report.isPresent()) {
            give(replaced(ReportJson.readReport(report.get())));
        } else {
            give(SegmentsJson.of(read(medium())));
        }
        return ExitCode.DONE.number();
    }

    private ImportOptions medium() {
        return media.map(path -> session.engine().source(path, session.cancellation()))
                .map(ImportOptions::of)
                .orElse(ImportOptions.UNKNOWN);
    }

    private List<ImportedSegment> read(ImportOptions medium) {
        String text = ForeignFile.text(file);
        Format known =
                format.equalsIgnoreCase(BY_ITSELF)
                        ? Formats.ofFile(String.valueOf(file.getFileName()), text)
                        : Formats.of(format);
        return known.read(text, medium);
    }

    private Report replaced(Report kept) {
        List<ImportedSegment> read = read(ImportOptions.of(kept.observations().source()));
        return session.engine()
                .judge(
                        kept.observations(),
                        ImportedSegment.ads(read),
                        judgement.over(kept.options()));
    }

    private void give(Report changed) throws IOException {
        Optional<Path> place = destination.file();
        if (place.isPresent()) {
            written(() ->
                    ReportJson.write(
                            changed,
                            place.get(),
                            embedProofs ? ReportJson.Proofs.EMBEDDED : ReportJson.Proofs.FILES));
        } else {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ReportJson.write(changed, json);
            destination.print(json.toByteArray(), session.terminal());
        }
    }

    private void give(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        destination
                .file()
                .ifPresentOrElse(
                        place -> written(() -> WholeFile.write(place, out -> out.write(bytes))),
                        () -> destination.print(bytes, session.terminal()));
    }

    private static void written(Runnable writing) {
        try {
            writing.run();
        } catch (AnalysisException.Unusable failure) {
            throw Misuse.notWritten(failure);
        }
    }
}
