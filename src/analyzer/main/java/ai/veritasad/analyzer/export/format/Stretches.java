package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.List;

/** Pure operations on lists of spans, all in order of time. */
public final class Stretches {

    private Stretches() {}

    /** Overlapping and touching spans become one. */
    public static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().touches(span)) {
                joined.add(joined.removeLast().hull(span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** What lies between the spans, from zero to the end; nothing shorter than {@code least}. */
    public static List<Span> between(List<Span> spans, MediaTime end, MediaTime least) {
        List<Span> gaps = new ArrayList<>();
        MediaTime from = MediaTime.ZERO;
        for (Span span : joined(spans)) {
            addIfLong(gaps, from, MediaTime.min(span.start(), end), least);
            from = MediaTime.max(from, span.end());
        }
        addIfLong(gaps, from, end, least);
        return List.copyOf(gaps);
    }

    private static void addIfLong(List<Span> gaps, MediaTime from, MediaTime to, MediaTime least) {
        if (from.isBefore(to) && !to.minus(from).isBefore(least)) {
            gaps.add(new Span(from, to));
        }
    }
}
