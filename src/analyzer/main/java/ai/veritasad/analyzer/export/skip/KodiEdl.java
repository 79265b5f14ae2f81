package ai.veritasad.analyzer.export.skip;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.ImportedSegment.Role;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Stretches;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kodi's and MPlayer's edit decision list: one break a line, to a hundredth of a second. Breaks
 * that overlap or touch after rounding are joined, as Kodi refuses them otherwise; mentions, where
 * asked for, and markers become scene markers.
 */
public final class KodiEdl implements Format {

    private static final int DECIMALS = 2;
    private static final int SCENE = 2;
    private static final int COMMERCIAL = 3;
    private static final String EXAMPLE = "70.50 130.25 3";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FRAME = Pattern.compile("#\\d{1,12}");

    @Override
    public String id() {
        return "kodi-edl";
    }

    @Override
    public String ending() {
        return ".edl";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "Kodi, MPlayer, LosslessCut: пропуск рекламы",
                "Kodi, MPlayer, LosslessCut: skip ads");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.of(text).stream()
                .filter(line -> !isEmpty(line))
                .findFirst()
                .map(line -> SPACE.split(line.text().strip(), -1))
                .filter(fields -> fields.length == 2 || fields.length == 3)
                .filter(fields -> fields[fields.length - 1].matches("[0-3]"))
                .filter(fields -> fields[0].matches("#?[\\d.:]+"))
                .isPresent();
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        List<Edit> edits = new ArrayList<>();
        List<Span> breaks =
                marks.skipped(options).stream()
                        .map(KodiEdl::rounded)
                        .filter(span -> span.length().micros() > 0)
                        .toList();
        Stretches.joined(breaks).forEach(span -> edits.add(new Edit(span, COMMERCIAL)));
        for (Segment segment : marks.chosen(options)) {
            if (segment.kind() == Segment.Kind.MENTION) {
                edits.add(new Edit(Span.at(segment.span().start()), SCENE));
            }
        }
        if (options.markers()) {
            marks.markers().forEach(marker -> edits.add(new Edit(Span.at(marker.at()), SCENE)));
        }
        return edits.stream()
                .sorted(Comparator.comparing(Edit::span))
                .map(Edit::line)
                .collect(Collectors.joining());
    }

    private record Edit(Span span, int action) {

        String line() {
            return "%s\t%s\t%s\n"
                    .formatted(
                            Timecode.seconds(span.start(), DECIMALS),
                            Timecode.seconds(span.end(), DECIMALS),
                            Integer.toString(action));
        }
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        return Lines.of(text).stream()
                .filter(line -> !isEmpty(line))
                .map(line -> read(line, options))
                .sorted(Comparator.comparing(ImportedSegment::span))
                .toList();
    }

    private ImportedSegment read(Lines.Line line, ImportOptions options) {
        String[] fields = SPACE.split(line.text().strip(), -1);
        if (fields.length == 2 && "2".equals(fields[1])) {
            return ImportedSegment.plain(Span.at(time(line, fields[0], options)), Role.MARKER);
        }
        if (fields.length != 3) {
            throw Malformed.line(this, line, EXAMPLE);
        }
        MediaTime start = time(line, fields[0], options);
        MediaTime end = time(line, fields[1], options);
        if ("2".equals(fields[2])) {
            return ImportedSegment.plain(Span.at(end), Role.MARKER);
        }
        if (!start.isBefore(end)) {
            throw Malformed.line(
                    this,
                    line.number(),
                    new LocalText("конец не позже начала", "the end is not after the start"));
        }
        return switch (fields[2]) {
            case "0", "3" -> ImportedSegment.plain(new Span(start, end), Role.AD);
            case "1" -> ImportedSegment.plain(new Span(start, end), Role.OTHER);
            default -> throw Malformed.line(this, line, EXAMPLE);
        };
    }

    private MediaTime time(Lines.Line line, String field, ImportOptions options) {
        if (FRAME.matcher(field).matches()) {
            double rate = options.frameRate().orElseThrow(() -> rateless(line));
            return MediaTime.ofSeconds(Long.parseLong(field.substring(1)) / rate);
        }
        return Timecode.ofSeconds(field)
                .or(() -> Timecode.ofClock(field))
                .orElseThrow(() -> Malformed.line(this, line, EXAMPLE));
    }

    private AnalysisException rateless(Lines.Line line) {
        return Malformed.line(
                this,
                line.number(),
                new LocalText(
                        "время дано номером кадра, а частота кадров видео неизвестна",
                        "the time is a frame number, but the video's frame rate isn't known"));
    }

    private static boolean isEmpty(Lines.Line line) {
        return line.isBlank() || line.text().strip().startsWith("##");
    }

    private static Span rounded(Span span) {
        return new Span(
                Timecode.nearest(span.start(), DECIMALS), Timecode.nearest(span.end(), DECIMALS));
    }
}
