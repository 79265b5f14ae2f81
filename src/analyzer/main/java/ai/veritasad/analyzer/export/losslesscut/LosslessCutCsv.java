package ai.veritasad.analyzer.export.losslesscut;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The table that LosslessCut and every spreadsheet read: {@code Start,End,Name,category,confidence}
 * with exact seconds; an empty end is a marker. Read with or without its header.
 */
public final class LosslessCutCsv implements Format {

    private static final String HEADER = "Start,End,Name,category,confidence";
    private static final List<String> COLUMNS =
            List.of("start", "end", "name", "category", "confidence");
    private static final String EXAMPLE = "70.5,130.25,Ad: Brighta,sponsor,0.93";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String ending() {
        return ".ads.csv";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "таблица для LosslessCut и электронных таблиц",
                "a table for LosslessCut and spreadsheets");
    }

    @Override
    public boolean recognises(String text) {
        String first = Lines.of(text).getFirst().text().toLowerCase(Locale.ROOT);
        return first.startsWith("start,end");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Entries.Entry entry : Entries.of(marks, options)) {
            text.append(Timecode.seconds(entry.span().start())).append(',');
            text.append(entry.isMoment() ? "" : Timecode.seconds(entry.span().end())).append(',');
            text.append(CsvRows.quoted(entry.name())).append(',');
            text.append(entry.category()).append(',').append(entry.confidence()).append('\n');
        }
        return text.toString();
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        List<CsvRows.Row> rows = CsvRows.of(Lines.withoutMark(text), this::unclosed);
        boolean headed = !rows.isEmpty() && rows.getFirst().field(0).equalsIgnoreCase("start");
        List<String> columns =
                headed
                        ? rows.getFirst().fields().stream()
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .toList()
                        : COLUMNS;
        return rows.stream()
                .skip(headed ? 1 : 0)
                .map(row -> Entries.imported(entry(row, columns)))
                .sorted(Comparator.comparing(ImportedSegment::span))
                .toList();
    }

    private RuntimeException unclosed(int line) {
        return Malformed.line(
                this,
                line,
                new LocalText("кавычка не закрыта", "a quotation mark is never closed"));
    }

    private Entries.Entry entry(CsvRows.Row row, List<String> columns) {
        if (row.fields().size() < 2) {
            throw Malformed.line(this, new Lines.Line(row.line(), row.field(0)), EXAMPLE);
        }
        MediaTime start = time(row, columns.indexOf("start")).orElse(MediaTime.ZERO);
        MediaTime end = time(row, columns.indexOf("end")).orElse(start);
        if (end.isBefore(start)) {
            throw Malformed.line(
                    this,
                    row.line(),
                    new LocalText("конец раньше начала", "the end is before the start"));
        }
        return new Entries.Entry(
                new Span(start, end),
                row.field(columns.indexOf("name")),
                row.field(columns.indexOf("category")).strip(),
                row.field(columns.indexOf("confidence")).strip());
    }

    private Optional<MediaTime> time(CsvRows.Row row, int column) {
        String field = row.field(column).strip();
        Optional<MediaTime> time = Timecode.ofSeconds(field).or(() -> Timecode.ofClock(field));
        if (time.isEmpty() && !field.isEmpty()) {
            throw Malformed.line(
                    this, new Lines.Line(row.line(), String.join(",", row.fields())), EXAMPLE);
        }
        return time;
    }
}
