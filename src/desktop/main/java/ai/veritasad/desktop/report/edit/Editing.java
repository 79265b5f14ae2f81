package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What can be done to a draft over one answer of the analyzer. Every deed gives a new draft; one
 * that makes no sense where it is asked for gives the same.
 */
public final class Editing {

    /** The shortest segment that a person can make; ten frames at 25 a second. */
    public static final MediaTime SHORTEST = MediaTime.ofMillis(400);

    private final Observations observations;
    private final List<Segment> found;
    private final Draft draft;
    private final List<Reviewed> shown;

    /** Deeds to {@code draft} over the segments that the analyzer {@code found}. */
    public Editing(Observations observations, List<Segment> found, Draft draft) {
        this.observations = observations;
        this.found = found;
        this.draft = draft;
        this.shown = draft.over(found);
    }

    /** Borders go where they are wanted, but not into a neighbour and not out of the medium. */
    public Draft moved(String id, Span wanted) {
        return changed(
                id,
                mark -> {
                    Span span = between(mark.segment(), wanted);
                    return span.equals(mark.segment().span())
                            ? mark
                            : mark.with(mark.segment().at(span));
                });
    }

    private Span between(Segment segment, Span wanted) {
        MediaTime from = MediaTime.ZERO;
        MediaTime to = end();
        for (Reviewed other : shown) {
            Span span = other.segment().span();
            if (!other.id().equals(segment.id()) && other.counts()) {
                if (!span.end().isAfter(segment.span().start())) {
                    from = MediaTime.max(from, span.end());
                } else if (!span.start().isBefore(segment.span().end())) {
                    to = MediaTime.min(to, span.start());
                }
            }
        }
        MediaTime start = MediaTime.max(from, MediaTime.min(wanted.start(), to.minus(SHORTEST)));
        MediaTime end = MediaTime.min(to, MediaTime.max(wanted.end(), start.plus(SHORTEST)));
        return end.minus(start).isBefore(SHORTEST) ? segment.span() : new Span(start, end);
    }

    private MediaTime end() {
        MediaTime known = observations.duration();
        return found.stream().map(segment -> segment.span().end()).reduce(known, MediaTime::max);
    }

    /** One segment becomes two at a time inside it. */
    public Draft split(String id, MediaTime at) {
        return shown(id)
                .filter(one -> mayBeCut(one.segment().span(), at))
                .map(one -> {
                    Mark mark = mark(one);
                    Segment whole = mark.segment();
                    Mark first = mark.with(part(whole, new Span(whole.span().start(), at)));
                    Segment rest = part(whole, new Span(at, whole.span().end()));
                    Mark second = mark.with(Segments.named(rest, freeId()));
                    return replaced(Set.of(id), List.of(first, second));
                })
                .orElse(draft);
    }

    /** The segment that holds a time. */
    public Optional<Reviewed> at(MediaTime time) {
        return shown.stream().filter(one -> one.segment().span().contains(time)).findFirst();
    }

    private static boolean mayBeCut(Span span, MediaTime at) {
        return !at.minus(span.start()).isBefore(SHORTEST)
                && !span.end().minus(at).isBefore(SHORTEST);
    }

    private Segment part(Segment whole, Span span) {
        List<Evidence> reasons = Segments.within(whole.evidence(), span, observations.signals());
        return Segments.because(whole.at(span), reasons);
    }

    /** The segment and the one after it become one, with what lies between. */
    public Draft mergedWithNext(String id) {
        for (int i = 0; i + 1 < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                return merged(shown.get(i), shown.get(i + 1));
            }
        }
        return draft;
    }

    private Draft merged(Reviewed first, Reviewed second) {
        Mark one = mark(first);
        Mark two = mark(second);
        List<Span> replaces =
                Stream.concat(one.replaces().stream(), two.replaces().stream()).toList();
        String note =
                Stream.of(one.note(), two.note())
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
        Mark joined =
                new Mark(
                        Segments.joined(one.segment(), two.segment()),
                        one.review(),
                        note,
                        replaces);
        return replaced(Set.of(first.id(), second.id()), List.of(joined));
    }

    public Draft relabelled(String id, Segment.Kind kind) {
        return changed(id, mark -> mark.with(Segments.of(mark.segment(), kind)));
    }

    /** Whose ad it is; blank for nobody known. */
    public Draft named(String id, String advertiser) {
        Optional<String> name = Optional.of(advertiser.strip()).filter(text -> !text.isEmpty());
        return changed(id, mark -> mark.with(Segments.by(mark.segment(), name)));
    }

    public Draft reviewed(String id, Review review) {
        return changed(id, mark -> mark.with(review));
    }

    public Draft noted(String id, String note) {
        return changed(id, mark -> mark.withNote(note.strip()));
    }

    /** A new segment where there is room for it; its id is {@link #freeId()}. */
    public Draft added(Span wanted, Segment.Kind kind) {
        List<Span> taken = shown.stream().map(one -> one.segment().span()).sorted().toList();
        Span inside =
                wanted.intersection(new Span(MediaTime.ZERO, end()))
                        .orElse(Span.at(MediaTime.ZERO));
        return Draft.longest(inside.without(taken))
                .filter(span -> !span.length().isBefore(SHORTEST))
                .map(span -> {
                    List<Evidence> reasons =
                            Segments.within(
                                    Segments.together(found.stream()),
                                    span,
                                    observations.signals());
                    Segment segment =
                            new Segment(
                                    freeId(), span, kind, 1, Optional.empty(), reasons, List.of());
                    return replaced(Set.of(), List.of(Mark.added(segment)));
                })
                .orElse(draft);
    }

    public Draft deleted(String id) {
        return shown(id)
                .map(one -> {
                    List<Span> removed = new ArrayList<>(draft.removed());
                    removed.addAll(mark(one).replaces());
                    Draft without = replaced(Set.of(id), List.of());
                    return new Draft(without.marks(), removed);
                })
                .orElse(draft);
    }

    /** The id that the next new segment gets. */
    public String freeId() {
        Set<String> taken = new HashSet<>();
        shown.forEach(one -> taken.add(one.id()));
        int number = 1;
        while (taken.contains("m" + number)) {
            number++;
        }
        return "m" + number;
    }

    private Draft changed(String id, UnaryOperator<Mark> change) {
        return shown(id)
                .map(one -> {
                    Mark before = mark(one);
                    Mark after = change.apply(before);
                    return after.equals(before) ? draft : replaced(Set.of(id), List.of(after));
                })
                .orElse(draft);
    }

    private Optional<Reviewed> shown(String id) {
        return shown.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Mark mark(Reviewed one) {
        return draft.marks().stream()
                .filter(mark -> mark.segment().id().equals(one.id()))
                .findFirst()
                .orElseGet(() ->
                        new Mark(one.segment(), Review.OPEN, "", List.of(one.segment().span())));
    }

    private Draft replaced(Set<String> ids, List<Mark> marks) {
        List<Mark> all =
                new ArrayList<>(
                        draft.marks().stream()
                                .filter(mark -> !ids.contains(mark.segment().id()))
                                .toList());
        all.addAll(marks);
        return draft.with(all);
    }
}
