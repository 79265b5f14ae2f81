package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads WebVTT and SubRip, well-formed or sloppy: whatever stands after a line with an arrow and
 * two times belongs to that cue.
 */
public final class ArrowCues {

    /** More letters than anybody shows at once; the rest of such a cue is left out. */
    private static final int LONGEST_CUE = 20_000;

    private final boolean webVtt;
    private final List<RawCue> cues = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Optional<Span> span = Optional.empty();
    private Optional<String> language = Optional.empty();
    private int letters;
    private int bad;
    private boolean closed;

    private ArrowCues(boolean webVtt) {
        this.webVtt = webVtt;
    }

    public static ParsedCues parse(String text, Cancellation cancellation) {
        ArrowCues cues = new ArrowCues(text.startsWith("WEBVTT"));
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            cancellation.check();
            cues.take(lines.next());
        }
        cues.finish(false);
        return new ParsedCues(RawCue.ordered(cues.cues), cues.bad, cues.language);
    }

    private void take(String line) {
        if (line.contains("-->")) {
            Optional<Span> next = ClockTime.span(line);
            finish(true);
            bad += next.isEmpty() ? 1 : 0;
            span = next;
        } else if (span.isPresent()) {
            takeText(line);
        } else if (cues.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("language:")) {
            language = Optional.of(line.substring("language:".length()).strip());
        }
    }

    /** An empty line ends a WebVTT cue, but stands in the middle of many a SubRip one. */
    private void takeText(String line) {
        if (line.isEmpty() && webVtt && !lines.isEmpty()) {
            closed = true;
        }
        if (!closed && letters < LONGEST_CUE) {
            letters += line.length();
            lines.add(line);
        }
    }

    private void finish(boolean anotherFollows) {
        if (span.isPresent()) {
            if (anotherFollows && !webVtt) {
                dropNumberOfNext();
            }
            Span shown = span.get();
            List<CaptionLine> read = new ArrayList<>(lines.size());
            for (String line : lines) {
                read.add(CaptionLine.of(line, shown));
            }
            RawCue cue = new RawCue(shown, read);
            if (!cue.lines().isEmpty()) {
                cues.add(cue);
            }
        }
        span = Optional.empty();
        lines.clear();
        letters = 0;
        closed = false;
    }

    private void dropNumberOfNext() {
        if (lines.isEmpty()) {
            return;
        }
        String last = lines.getLast().strip();
        boolean alone = lines.size() == 1 || lines.get(lines.size() - 2).isBlank();
        boolean number =
                !last.isEmpty() && last.length() < 8 && last.chars().allMatch(Character::isDigit);
        if (number && (alone || last.equals(String.valueOf(cues.size() + bad + 2)))) {
            lines.removeLast();
        }
    }
}
