package ai.veritasad.cli.answer;

import ai.veritasad.analyzer.export.json.ReportJson;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.cli.session.Complaints;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.summary.Proofs;
import ai.veritasad.cli.summary.Summary;
import ai.veritasad.cli.terminal.Style;
import ai.veritasad.cli.terminal.Text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each report to its reader, and into the folder where there is one. */
public final class Answers {

    private static final int INDENT = 2;

    private final Session session;
    private final boolean json;
    private final Optional<OutFolder> folder;
    private final List<FailOn> failOn;
    private final Complaints complaints;
    private ExitCode failure = ExitCode.DONE;
    private boolean found;

    Answers(Session session, boolean json, Optional<OutFolder> folder, List<FailOn> failOn) {
        this.session = session;
        this.complaints = new Complaints(session);
        this.json = json;
        this.folder = folder;
        this.failOn = List.copyOf(failOn);
    }

    /** How a report stands among the others. */
    public enum Place {
        /** The only one: as JSON it takes many lines. */
        ALONE,
        /** One of several: as JSON it takes one line. */
        AMONG_OTHERS
    }

    /** Files first: what a reader sees is already safe. */
    public void give(Report report, Place place, boolean withSignals) throws IOException {
        session.cancellation().check();
        OutFolder.Kept kept =
                folder.map(out -> out.keep(report, withSignals)).orElse(OutFolder.Kept.NOTHING);
        if (json) {
            writeJson(report, place);
        } else {
            session.terminal().print(lines(report, kept));
        }
        for (RuntimeException failure : kept.failures()) {
            failed(complaints.about(failure));
        }
        if (failOn.stream().anyMatch(sign -> sign.isMetBy(report))) {
            found = true;
        }
    }

    private void failed(ExitCode why) {
        failure = failure == ExitCode.DONE ? why : failure;
    }

    /** The first export that failed; where none did, what {@code --fail-on} asks to tell. */
    public ExitCode code() {
        return failure == ExitCode.DONE && found ? ExitCode.FOUND : failure;
    }

    private void writeJson(Report report, Place place) throws IOException {
        switch (place) {
            case ALONE -> ReportJson.write(report, session.terminal().out().stream());
            case AMONG_OTHERS -> ReportJson.writeLine(report, session.terminal().out().stream());
        }
    }

    private List<Text> lines(Report report, OutFolder.Kept kept) {
        Map<String, String> places = new LinkedHashMap<>();
        kept.proofs().forEach((id, file) -> places.put(id, shown(file)));
        List<Text> lines =
                new ArrayList<>(
                        new Summary(session.messages(), session.terminal().width())
                                .of(report, new Proofs(places)));
        for (Path file : kept.files()) {
            lines.add(Text.indent(INDENT).and(Style.MUTED, "→ " + shown(file)));
        }
        if (!kept.files().isEmpty()) {
            lines.add(Text.EMPTY);
        }
        return lines;
    }

    /** As a reader would type it: from where they stand, if it lies below. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString();
    }
}
