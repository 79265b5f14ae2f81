package ai.veritasad.analyzer.export.cue;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.Format;
import ai.veritasad.analyzer.export.format.ImportedSegment;
import ai.veritasad.analyzer.export.format.Lines;
import ai.veritasad.analyzer.export.format.Malformed;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.export.format.Timecode;
import ai.veritasad.analyzer.export.format.Titles;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What WebVTT and SRT share: a line of times and the text under it. */
final class Cues {

    static final int DECIMALS = 3;

    /** A moment must last to be seen. */
    private static final MediaTime MARKER_LENGTH = MediaTime.ofSeconds(1);

    private static final Pattern TIMES = Pattern.compile("\\s*(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?");

    private Cues() {}

    /** One caption to be written. */
    record Shown(Span span, String id, String text) {}

    /** Ads with their probability, and markers where asked for; in order of time. */
    static List<Shown> of(Marks marks, ExportOptions options) {
        List<Shown> shown = new ArrayList<>();
        for (Segment segment : marks.chosen(options)) {
            Span span = rounded(segment.span());
            if (span.length().micros() > 0) {
                String text = Titles.withProbability(segment, options.language());
                shown.add(new Shown(span, "ad-" + (shown.size() + 1), text));
            }
        }
        if (options.markers()) {
            int number = 1;
            for (Marks.Marker marker : marks.markers()) {
                Span span = rounded(new Span(marker.at(), marker.at().plus(MARKER_LENGTH)));
                shown.add(
                        new Shown(span, "mark-" + number++, Titles.of(marker, options.language())));
            }
        }
        shown.sort(Comparator.comparing(Shown::span));
        return shown;
    }

    private static Span rounded(Span span) {
        return new Span(
                Timecode.nearest(span.start(), DECIMALS), Timecode.nearest(span.end(), DECIMALS));
    }

    /** Reads the cue in a block of lines; {@code plain} frees its text of the format's marks. */
    static ImportedSegment read(
            Format format, List<Lines.Line> block, UnaryOperator<String> plain) {
        int at = block.get(0).text().contains("-->") || block.size() == 1 ? 0 : 1;
        Lines.Line line = block.get(at);
        String text =
                block.stream()
                        .skip(at + 1L)
                        .map(Lines.Line::text)
                        .collect(Collectors.joining("\n"));
        ImportedSegment read = Titles.read(span(format, line), plain.apply(text));
        return read.role() == ImportedSegment.Role.MARKER ? moment(read) : read;
    }

    private static ImportedSegment moment(ImportedSegment marker) {
        return new ImportedSegment(
                Span.at(marker.span().start()),
                marker.role(),
                marker.kind(),
                marker.advertiser(),
                marker.probability(),
                marker.title());
    }

    private static Span span(Format format, Lines.Line line) {
        Matcher times = TIMES.matcher(line.text());
        Optional<MediaTime> start =
                times.matches() ? Timecode.ofClock(times.group(1)) : Optional.empty();
        Optional<MediaTime> end =
                start.isPresent() ? Timecode.ofClock(times.group(2)) : Optional.empty();
        if (start.isEmpty() || end.isEmpty()) {
            throw Malformed.line(format, line, "00:01:10.500 --> 00:02:10.250");
        }
        if (end.get().isBefore(start.get())) {
            throw Malformed.line(
                    format,
                    line.number(),
                    new LocalText("конец раньше начала", "the end is before the start"));
        }
        return new Span(start.get(), end.get());
    }
}
