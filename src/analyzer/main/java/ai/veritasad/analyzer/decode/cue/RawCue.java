package ai.veritasad.analyzer.decode.cue;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A cue as it is shown, line by line, before repeated lines are taken out. */
public record RawCue(Span span, List<CaptionLine> lines) {

    /** Share of cues that repeat the line before, from which a file is a rolling one. */
    private static final double ROLLING = 0.3;

    private static final MediaTime TOUCHING = MediaTime.ofMillis(100);

    public RawCue {
        List<CaptionLine> filled = new ArrayList<>(lines);
        filled.removeIf(line -> line.text().isEmpty());
        lines = List.copyOf(filled);
    }

    /**
     * The cues in order, every word once: automatic captions roll, so each line is shown again
     * above the next one.
     */
    public static List<Cue> ordered(List<RawCue> raw) {
        List<RawCue> sorted = raw.stream().sorted(Comparator.comparing(RawCue::span)).toList();
        return isRolling(sorted) ? unrolled(sorted) : sorted.stream().map(RawCue::whole).toList();
    }

    private static boolean isRolling(List<RawCue> cues) {
        long repeated = 0;
        boolean timed = false;
        for (int i = 1; i < cues.size(); i++) {
            repeated += cues.get(i).repeatedAfter(cues.get(i - 1)) > 0 ? 1 : 0;
            timed |= cues.get(i).isTimed();
        }
        return repeated > 0 && (timed || repeated >= Math.max(2, cues.size() * ROLLING));
    }

    private boolean isTimed() {
        for (CaptionLine line : lines) {
            if (!line.words().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How many of our first lines stood at the end of {@code before}. */
    private int repeatedAfter(RawCue before) {
        if (span.start().isAfter(before.span.end().plus(TOUCHING))) {
            return 0;
        }
        for (int k = Math.min(lines.size(), before.lines.size()); k > 0; k--) {
            int offset = before.lines.size() - k;
            int same = 0;
            while (same < k
                    && lines.get(same).text().equals(before.lines.get(offset + same).text())) {
                same++;
            }
            if (same == k) {
                return k;
            }
        }
        return 0;
    }

    private static List<Cue> unrolled(List<RawCue> cues) {
        List<RawCue> fresh = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            RawCue cue = cues.get(i);
            int repeated = i == 0 ? 0 : cue.repeatedAfter(cues.get(i - 1));
            if (repeated < cue.lines.size()) {
                fresh.add(new RawCue(cue.span, cue.lines.subList(repeated, cue.lines.size())));
            }
        }
        List<Cue> clipped = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            RawCue cue = fresh.get(i);
            MediaTime next = i + 1 < fresh.size() ? fresh.get(i + 1).span.start() : cue.span.end();
            MediaTime end = MediaTime.max(cue.span.start(), MediaTime.min(cue.span.end(), next));
            clipped.add(new RawCue(new Span(cue.span.start(), end), cue.lines).whole());
        }
        return clipped;
    }

    private Cue whole() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : "\n").append(line.text()));
        List<Word> words = new ArrayList<>();
        for (CaptionLine line : lines) {
            if (line.words().isEmpty()) {
                return new Cue(span, text.toString(), List.of());
            }
            words.addAll(line.words());
        }
        return new Cue(span, text.toString(), words);
    }
}
