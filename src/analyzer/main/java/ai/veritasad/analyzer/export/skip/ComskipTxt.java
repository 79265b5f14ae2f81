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
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comskip's text output: breaks as frame numbers, with the frame rate in its first line. Frames are
 * counted at the true rate, as Comskip does; a reader that knows the true rate should use it, as
 * the header keeps two decimals only.
 */
public final class ComskipTxt implements Format {

    private static final String RULE = "-------------------";
    private static final String HEADER_EXAMPLE = "FILE PROCESSING COMPLETE  15000 FRAMES AT  2500";
    private static final Pattern HEADER =
            Pattern.compile("FILE PROCESSING COMPLETE\\s+(\\d{1,12}) FRAMES AT\\s+(\\d{1,9})\\s*");
    private static final Pattern BREAK = Pattern.compile("(\\d{1,12})\\s+(\\d{1,12})(\\s.*)?");

    /** How far the header's rate may be from the true one by rounding alone. */
    private static final double RATE_ROUNDING = 0.011;

    @Override
    public String id() {
        return "comskip";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "Comskip: видеорекордеры и Kodi; нужна частота кадров",
                "Comskip: video recorders and Kodi; needs a frame rate");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.withoutMark(text).startsWith("FILE PROCESSING COMPLETE");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        double rate = marks.frameRate().orElseThrow(this::rateless);
        List<Span> skipped = marks.skipped(options);
        MediaTime last = skipped.isEmpty() ? MediaTime.ZERO : skipped.getLast().end();
        long frames = frame(marks.duration().orElse(last), rate);
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "FILE PROCESSING COMPLETE %6d FRAMES AT %5d\n",
                        frames,
                        Math.round(rate * 100)));
        text.append(RULE).append('\n');
        for (Span span : skipped) {
            long start = frame(span.start(), rate);
            long end = frame(span.end(), rate);
            if (start < end) {
                text.append(start).append('\t').append(end).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        List<Lines.Line> lines = Lines.of(text).stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw Malformed.line(this, new Lines.Line(1, ""), HEADER_EXAMPLE);
        }
        double rate = rate(lines.getFirst(), options);
        return lines.stream()
                .skip(1)
                .filter(line -> !line.text().matches("-+\\s*"))
                .map(line -> read(line, rate))
                .toList();
    }

    private double rate(Lines.Line header, ImportOptions options) {
        Matcher parts = HEADER.matcher(header.text());
        if (!parts.matches() || Long.parseLong(parts.group(2)) == 0) {
            throw Malformed.line(this, header, HEADER_EXAMPLE);
        }
        double told = Long.parseLong(parts.group(2)) / 100.0;
        return options.frameRate()
                .filter(known -> Math.abs(known - told) < RATE_ROUNDING)
                .orElse(told);
    }

    private ImportedSegment read(Lines.Line line, double rate) {
        Matcher parts = BREAK.matcher(line.text().strip());
        if (!parts.matches()) {
            throw Malformed.line(this, line, "1763\t3256");
        }
        long start = Long.parseLong(parts.group(1));
        long end = Long.parseLong(parts.group(2));
        if (end < start) {
            throw Malformed.line(
                    this,
                    line.number(),
                    new LocalText("конец раньше начала", "the end is before the start"));
        }
        return ImportedSegment.plain(Span.ofSeconds(start / rate, end / rate), Role.AD);
    }

    private static long frame(MediaTime time, double rate) {
        return Math.round(time.seconds() * rate);
    }

    private AnalysisException rateless() {
        return Malformed.text(
                this,
                new LocalText(
                        "нужна частота кадров, а в файле нет видео. Выберите kodi-edl.",
                        "a frame rate is needed, but the file has no video. Choose kodi-edl."));
    }
}
