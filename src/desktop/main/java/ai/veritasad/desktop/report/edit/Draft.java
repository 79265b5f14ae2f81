package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.document.Reviewed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a person changed, apart from the answer that it changes: laid over another answer of the
 * analyzer it still holds.
 *
 * @param marks segments that were made or touched
 * @param removed stretches that somebody said hold no advertising
 */
public record Draft(List<Mark> marks, List<Span> removed) {

    public static final Draft EMPTY = new Draft(List.of(), List.of());

    /** From this share of a segment on it counts as the one that was touched or removed. */
    private static final double SAME = 0.5;

    public Draft {
        marks = List.copyOf(marks);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return marks.isEmpty() && removed.isEmpty();
    }

    /**
     * The marks, and between them what the analyzer found and nobody touched, in order of time;
     * never overlapping.
     */
    public List<Reviewed> over(List<Segment> found) {
        List<Span> marked = marks.stream().map(mark -> mark.segment().span()).sorted().toList();
        List<Span> settled =
                Stream.of(
                                marked.stream(),
                                removed.stream(),
                                marks.stream().flatMap(mark -> mark.replaces().stream()))
                        .flatMap(spans -> spans)
                        .toList();
        Set<String> ids = new HashSet<>();
        marks.forEach(mark -> ids.add(mark.segment().id()));
        List<Reviewed> all = new ArrayList<>(marks.stream().map(Mark::reviewed).toList());
        for (Segment segment : found) {
            if (settled.stream().noneMatch(span -> covers(span, segment.span()))) {
                longest(segment.span().without(marked))
                        .map(free -> Reviewed.untouched(named(segment.at(free), ids)))
                        .ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparing(reviewed -> reviewed.segment().span()));
        return List.copyOf(all);
    }

    private static boolean covers(Span settled, Span found) {
        long shared = settled.intersection(found).map(both -> both.length().micros()).orElse(0L);
        return shared > 0 && shared >= SAME * found.length().micros();
    }

    static Optional<Span> longest(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.length().micros() > 0)
                .max(Comparator.comparing(Span::length));
    }

    private static Segment named(Segment segment, Set<String> ids) {
        String id = segment.id();
        for (int number = 1; !ids.add(id); number++) {
            id = "s" + number;
        }
        return Segments.named(segment, id);
    }

    /**
     * Without reasons that observations of so many signals don't hold, as after another analysis.
     */
    public Draft overSignals(int count) {
        return with(
                marks.stream()
                        .map(mark -> {
                            Segment segment = mark.segment();
                            return mark.with(
                                    Segments.because(
                                            segment,
                                            segment.evidence().stream()
                                                    .filter(one -> one.signal() < count)
                                                    .toList()));
                        })
                        .toList());
    }

    Draft with(List<Mark> other) {
        return new Draft(other, removed);
    }
}
