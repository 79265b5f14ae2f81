package ai.veritasad.cli.answer;

import ai.veritasad.analyzer.export.Formats;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.cli.choice.ExportChoice;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Options about what becomes of a report. */
public final class AnswerOptions {

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--embed-proofs")
    private boolean embedProofs;

    @Option(names = "--format", paramLabel = "ID", split = ",")
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "SIGN", split = ",")
    private List<FailOn> failOn = List.of();

    @Mixin private ExportChoice export = new ExportChoice();

    /**
     * Where the answers go; complains now, not after hours, of formats that there are not and of a
     * folder that can't be written.
     */
    public Answers open(Session session) {
        List<Format> known = formats.stream().map(Formats::of).distinct().toList();
        if (out.isEmpty() && (embedProofs || !known.isEmpty())) {
            throw new Misuse(
                    ExitCode.USAGE, "usage.needs-out", embedProofs ? "--embed-proofs" : "--format");
        }
        ReportJson.Proofs proofs =
                embedProofs ? ReportJson.Proofs.EMBEDDED : ReportJson.Proofs.FILES;
        Optional<OutFolder> folder =
                out.map(path ->
                        OutFolder.open(
                                path, proofs, known, export.in(session.messages().locale())));
        return new Answers(session, json, folder, failOn);
    }
}
