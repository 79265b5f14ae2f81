package ai.veritasad.desktop.report.saving;

import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.finding.Finding;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.summary.Tally;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.report.saving.Sheet.Cell;
import ai.veritasad.desktop.report.saving.Sheet.Count;
import ai.veritasad.desktop.report.saving.Sheet.Share;
import ai.veritasad.desktop.report.saving.Sheet.Time;
import ai.veritasad.desktop.report.saving.Sheet.Words;
import ai.veritasad.document.reason.Conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Any number of reports as tables: a row a video, and a row a segment. */
final class Sheets {

    private final Messages messages;
    private final List<Report> reports;
    private final List<String> codes;

    Sheets(List<Report> reports, Messages messages) {
        this.reports = List.copyOf(reports);
        this.messages = messages;
        this.codes =
                reports.stream()
                        .flatMap(report -> report.options().jurisdictions().stream())
                        .distinct()
                        .toList();
    }

    Sheet videos() {
        List<String> head =
                new ArrayList<>(
                        heads(
                                "report.paper.file",
                                "report.table.title",
                                "report.paper.channel",
                                "report.table.date",
                                "report.paper.page",
                                "report.paper.length",
                                "report.table.verdict"));
        head.addAll(
                heads("report.table.ads", "report.table.undeclared", "report.table.incomplete"));
        head.addAll(codes);
        head.add("SHA-256");
        return new Sheet(
                messages.text("report.table.videos"),
                head,
                reports.stream().map(this::video).toList());
    }

    private List<Cell> video(Report report) {
        Observations seen = report.observations();
        Tally tally = Tally.of(report.segments());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(seen.source().name()));
        cells.add(words(seen.publication().title()));
        cells.add(words(seen.publication().channel()));
        cells.add(words(seen.publication().date().map(Object::toString)));
        cells.add(words(seen.publication().link()));
        cells.add(new Time(seen.duration()));
        cells.add(new Words(new Conclusion(messages).sentence(report)));
        cells.add(new Count(tally.ads()));
        cells.add(new Count(tally.undeclared()));
        cells.add(new Count(tally.anonymous() + tally.incomplete()));
        cells.addAll(states(report.verdict().disclosures()));
        cells.add(new Words(seen.source().sha256()));
        return cells;
    }

    Sheet segments() {
        List<String> head =
                new ArrayList<>(
                        heads(
                                "report.paper.file",
                                "report.table.start",
                                "report.table.end",
                                "report.paper.length",
                                "report.kind-field",
                                "report.advertiser-field"));
        head.addAll(heads("report.paper.probability", "report.table.tokens", "report.paper.links"));
        head.addAll(codes);
        head.addAll(heads("report.table.findings"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Report report : reports) {
            report.segments().forEach(segment -> rows.add(segment(report, segment)));
        }
        return new Sheet(messages.text("report.segments"), head, rows);
    }

    private List<Cell> segment(Report report, Segment segment) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(report.observations().source().name()));
        cells.add(new Time(segment.span().start()));
        cells.add(new Time(segment.span().end()));
        cells.add(new Time(segment.span().length()));
        cells.add(new Words(messages.name("report.kind", segment.kind())));
        cells.add(words(segment.advertiser()));
        cells.add(new Share(segment.probability()));
        cells.add(new Words(named(report, segment, Identifier.Erid.class)));
        cells.add(new Words(named(report, segment, Identifier.Link.class)));
        cells.addAll(states(segment.disclosures()));
        cells.add(
                new Words(
                        segment.disclosures().stream()
                                .flatMap(disclosure -> disclosure.findings().stream())
                                .filter(one -> one.severity() != Finding.Severity.INFORMATION)
                                .map(one -> one.rule() + ": " + messages.local(one.message()))
                                .collect(Collectors.joining("\n"))));
        return cells;
    }

    private static String named(
            Report report, Segment segment, Class<? extends Identifier> wanted) {
        return segment.evidence().stream()
                .map(one -> report.observations().signals().get(one.signal()))
                .filter(Signal.Named.class::isInstance)
                .map(signal -> ((Signal.Named) signal).identifier())
                .filter(wanted::isInstance)
                .map(Identifier::value)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Empty under rules that a report was not judged by. */
    private List<Cell> states(List<Disclosure> disclosures) {
        return codes.stream()
                .<Cell>map(code ->
                        words(
                                disclosures.stream()
                                        .filter(one -> one.jurisdiction().equals(code))
                                        .findFirst()
                                        .map(one -> messages.name("report.state", one.state()))))
                .toList();
    }

    private static Words words(Optional<String> text) {
        return new Words(text.orElse(""));
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(messages.text(key));
        }
        return heads;
    }
}
