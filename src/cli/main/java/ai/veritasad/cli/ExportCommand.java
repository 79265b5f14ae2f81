package ai.veritasad.cli;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.answer.FileNames;
import ai.veritasad.cli.choice.Destination;
import ai.veritasad.cli.choice.ExportChoice;
import ai.veritasad.cli.exchange.Exported;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code veritasad export REPORT}: writes a report's segments for another program. */
@Command(name = "export", sortOptions = false, abbreviateSynopsis = true)
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "REPORT")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "ID", split = ",")
    private List<String> formats = List.of();

    @Mixin private Destination destination = new Destination();

    @Mixin private ExportChoice choice = new ExportChoice();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Path> out = destination.file();
        List<Format> chosen = chosen(out);
        Report report = ReportJson.readReport(file);
        ExportOptions options = choice.in(session.messages().locale());
        List<Exported> exported =
                chosen.stream().map(format -> Exported.of(report, format, options)).toList();
        out.ifPresentOrElse(
                place -> write(exported, place, report),
                () -> destination.print(exported.getFirst().bytes(), session.terminal()));
        return ExitCode.DONE.number();
    }

    private List<Format> chosen(Optional<Path> out) {
        if (formats.isEmpty()) {
            Path named = out.orElseThrow(() -> new Misuse(ExitCode.USAGE, "export.which-format"));
            return List.of(Formats.ofName(String.valueOf(named.getFileName())));
        }
        if (formats.size() > 1 && out.filter(Files::isDirectory).isEmpty()) {
            throw new Misuse(ExitCode.USAGE, "export.needs-folder");
        }
        return formats.stream().map(Formats::of).distinct().toList();
    }

    private static void write(List<Exported> exported, Path place, Report report) {
        try {
            if (Files.isDirectory(place)) {
                String name = FileNames.base(report.observations().source());
                exported.forEach(one -> one.writeBeside(place, name));
            } else {
                exported.getFirst().write(place);
            }
        } catch (AnalysisException.Unusable failure) {
            throw Misuse.notWritten(failure);
        }
    }
}
