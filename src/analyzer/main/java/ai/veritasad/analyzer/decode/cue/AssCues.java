package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dialogue lines of ASS and SSA files. */
public final class AssCues {

    private static final List<String> USUAL_COLUMNS =
            List.of(
                    "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv",
                    "effect", "text");

    private static final Pattern BREAK = Pattern.compile("\\\\[Nn]");
    private static final Pattern DRAWING =
            Pattern.compile("\\{[^{}]{0,400}\\\\p[1-9][^{}]{0,400}}");
    private static final int MOST_COLUMNS = 40;

    private AssCues() {}

    public static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        return head.contains("[script info]")
                || head.contains("[events]")
                || head.contains("[v4+ styles]");
    }

    public static ParsedCues parse(String text, Cancellation cancellation) {
        List<RawCue> cues = new ArrayList<>();
        List<String> columns = USUAL_COLUMNS;
        int bad = 0;
        boolean events = false;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            cancellation.check();
            String line = lines.next().strip();
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("[")) {
                events = lower.startsWith("[events]");
            } else if (events && lower.startsWith("format:")) {
                columns = columns(lower.substring("format:".length()));
            } else if (lower.startsWith("dialogue:")) {
                Optional<RawCue> cue = cue(line.substring("dialogue:".length()), columns);
                cue.filter(one -> !one.lines().isEmpty()).ifPresent(cues::add);
                bad += cue.isEmpty() ? 1 : 0;
            }
        }
        return new ParsedCues(RawCue.ordered(cues), bad, Optional.empty());
    }

    private static List<String> columns(String line) {
        List<String> columns =
                Arrays.stream(line.split(",", MOST_COLUMNS)).map(String::strip).toList();
        return columns.containsAll(List.of("start", "end", "text")) ? columns : USUAL_COLUMNS;
    }

    private static Optional<RawCue> cue(String line, List<String> columns) {
        String[] fields = line.split(",", columns.size());
        if (fields.length < columns.size()) {
            return Optional.empty();
        }
        Optional<MediaTime> start = ClockTime.parse(fields[columns.indexOf("start")]);
        Optional<MediaTime> end = ClockTime.parse(fields[columns.indexOf("end")]);
        Optional<Span> span = start.flatMap(from -> end.flatMap(to -> ClockTime.span(from, to)));
        return span.map(shown -> new RawCue(shown, lines(fields[columns.indexOf("text")], shown)));
    }

    /** The lines of a dialogue text, none for a drawing. */
    public static List<CaptionLine> lines(String text, Span shown) {
        if (DRAWING.matcher(text).find()) {
            return List.of();
        }
        return Arrays.stream(BREAK.split(text.replace("\\h", " ")))
                .map(line -> CaptionLine.of(line, shown))
                .toList();
    }
}
