package ai.veritasad.analyzer.export.chapter;

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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FFmpeg's metadata file with chapters, to the millisecond; also mpv's {@code --chapters-file}. The
 * time base is always written, as without one the unit is the nanosecond.
 */
public final class FfMetadata implements Format {

    private static final String HEADER = ";FFMETADATA1";
    private static final String CHAPTER = "[CHAPTER]";
    private static final int DECIMALS = 3;
    private static final Pattern SPECIAL = Pattern.compile("[=;#\\\\]");
    private static final Pattern ENTRY =
            Pattern.compile("((?:[^\\\\=]|\\\\.)*)=(.*)", Pattern.DOTALL);
    private static final Pattern BASE = Pattern.compile("(\\d{1,9})/(\\d{1,12})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** As far as we believe a foreign file's times: 31 years. */
    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    @Override
    public String id() {
        return "ffmetadata";
    }

    @Override
    public String ending() {
        return ".ffmeta";
    }

    @Override
    public LocalText about() {
        return new LocalText(
                "FFmpeg и mpv: главы в файл без перекодирования",
                "FFmpeg and mpv: chapters into the file without encoding");
    }

    @Override
    public boolean recognises(String text) {
        return Lines.withoutMark(text).startsWith(";FFMETADATA");
    }

    @Override
    public String write(Marks marks, ExportOptions options) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Chapter chapter :
                Chapter.of(marks, options, time -> Timecode.nearest(time, DECIMALS))) {
            chapter.end()
                    .ifPresent(end ->
                            text.append(CHAPTER)
                                    .append("\nTIMEBASE=1/1000\nSTART=")
                                    .append(chapter.start().millis())
                                    .append("\nEND=")
                                    .append(end.millis())
                                    .append("\ntitle=")
                                    .append(escaped(chapter.title()))
                                    .append('\n'));
        }
        return text.toString();
    }

    private static String escaped(String title) {
        return SPECIAL.matcher(title).replaceAll("\\\\$0");
    }

    /** The lines of one section, by key. */
    private record Section(Lines.Line head, Map<String, String> entries) {}

    @Override
    public List<ImportedSegment> read(String text, ImportOptions options) {
        List<Lines.Line> lines = logical(text);
        if (!recognises(text)) {
            throw Malformed.line(this, lines.getFirst(), HEADER);
        }
        return Chapter.imported(
                sections(lines).stream()
                        .filter(section -> CHAPTER.equals(section.head.text()))
                        .map(this::chapter)
                        .toList(),
                options);
    }

    /** A backslash at the end of a line carries it on. */
    private static List<Lines.Line> logical(String text) {
        List<Lines.Line> logical = new ArrayList<>();
        boolean open = false;
        for (Lines.Line line : Lines.of(text)) {
            if (open) {
                Lines.Line begun = logical.removeLast();
                logical.add(new Lines.Line(begun.number(), begun.text() + "\n" + line.text()));
            } else {
                logical.add(line);
            }
            open = endsOpen(line.text());
        }
        return logical;
    }

    private static boolean endsOpen(String line) {
        int backslashes = 0;
        while (backslashes < line.length()
                && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private List<Section> sections(List<Lines.Line> lines) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(lines.getFirst(), new HashMap<>()));
        for (Lines.Line line : lines.subList(1, lines.size())) {
            if (line.isBlank() || line.text().startsWith(";") || line.text().startsWith("#")) {
                continue;
            }
            if (line.text().startsWith("[")) {
                sections.add(
                        new Section(
                                new Lines.Line(line.number(), line.text().strip()),
                                new HashMap<>()));
                continue;
            }
            Matcher entry = ENTRY.matcher(line.text());
            if (!entry.matches()) {
                throw Malformed.line(this, line, "title=Реклама");
            }
            sections.getLast().entries.put(unescaped(entry.group(1)), unescaped(entry.group(2)));
        }
        return sections;
    }

    private static String unescaped(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }

    private Chapter chapter(Section section) {
        BigDecimal unit = unit(section);
        MediaTime start = time(section, "START", unit);
        MediaTime end = time(section, "END", unit);
        if (end.isBefore(start)) {
            throw Malformed.line(
                    this,
                    section.head.number(),
                    new LocalText("END раньше START", "END is before START"));
        }
        return Chapter.read(start, Optional.of(end), section.entries.getOrDefault("title", ""));
    }

    private BigDecimal unit(Section section) {
        String base = section.entries.getOrDefault("TIMEBASE", "1/1000000000");
        Matcher parts = BASE.matcher(base.strip());
        if (!parts.matches() || Long.parseLong(parts.group(2)) == 0) {
            throw Malformed.line(
                    this,
                    new Lines.Line(section.head.number(), "TIMEBASE=" + base),
                    "TIMEBASE=1/1000");
        }
        return new BigDecimal(parts.group(1))
                .divide(new BigDecimal(parts.group(2)), 24, RoundingMode.HALF_UP);
    }

    private MediaTime time(Section section, String key, BigDecimal unit) {
        String value = section.entries.getOrDefault(key, "").strip();
        BigDecimal seconds =
                NUMBER.matcher(value).matches()
                        ? new BigDecimal(value).multiply(unit)
                        : LONGEST_SECONDS.add(BigDecimal.ONE);
        if (seconds.compareTo(LONGEST_SECONDS) > 0) {
            throw Malformed.line(
                    this, new Lines.Line(section.head.number(), key + "=" + value), key + "=70500");
        }
        return MediaTime.ofSeconds(seconds.doubleValue());
    }
}
