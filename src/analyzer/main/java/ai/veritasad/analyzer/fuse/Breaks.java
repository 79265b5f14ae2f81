package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Broadcast;
import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.MediaTime;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Signal;
import ai.veritasad.analyzer.report.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ad breaks as segments. What else was found within one is a reason of it, for a spot's own code or
 * label is no ad of its own there.
 */
final class Breaks {

    /** What is left of a segment beside a break must be so long to stand. */
    private static final MediaTime SHORTEST_REST = MediaTime.ofSeconds(8);

    private final List<Signal> signals;

    private Breaks(List<Signal> signals) {
        this.signals = signals;
    }

    /** All segments in order of time, breaks that reach {@code threshold} log-odds among them. */
    static List<Segment> among(List<Segment> others, List<Signal> signals, double threshold) {
        Breaks breaks = new Breaks(signals);
        List<Segment> all = new ArrayList<>(others);
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i) instanceof Broadcast.AdBreak found
                    && Heard.logOdds(found.probability()) >= threshold) {
                breaks.add(i, found, all);
            }
        }
        all.sort(Comparator.comparing(Segment::span));
        return all;
    }

    private void add(int index, Broadcast.AdBreak found, List<Segment> all) {
        List<Evidence> evidence = new ArrayList<>(evidence(index, found));
        List<Segment> kept = new ArrayList<>();
        for (Segment other : all) {
            Optional<Span> rest = rest(other.span(), found.span());
            if (rest.isPresent()) {
                kept.add(other.at(rest.get()));
            } else {
                evidence.addAll(other.evidence());
            }
        }
        all.clear();
        all.addAll(kept);
        all.add(
                new Segment(
                        "",
                        found.span(),
                        Segment.Kind.AD_BREAK,
                        found.probability(),
                        Optional.empty(),
                        evidence.stream().distinct().sorted(Fusion.STRONGEST_FIRST).toList(),
                        List.of()));
    }

    /** What the longer side of a span keeps outside of a break; empty where that is too little. */
    private static Optional<Span> rest(Span span, Span taken) {
        if (!span.touches(taken)) {
            return Optional.of(span);
        }
        MediaTime before = taken.start().minus(span.start());
        MediaTime after = span.end().minus(taken.end());
        if (MediaTime.max(before, after).isBefore(SHORTEST_REST)) {
            return Optional.empty();
        }
        return Optional.of(
                before.isBefore(after)
                        ? new Span(MediaTime.max(span.start(), taken.end()), span.end())
                        : new Span(span.start(), MediaTime.min(span.end(), taken.start())));
    }

    /** The break's log-odds, shared with the gaps and repeats in it by what their kind gave. */
    private List<Evidence> evidence(int index, Broadcast.AdBreak found) {
        double whole = Heard.logOdds(found.probability());
        double speaking =
                found.cues().stream().mapToDouble(one -> Math.max(0, one.logOdds())).sum();
        double scale = speaking <= 0 ? 0 : whole / Math.max(whole, speaking);
        List<Evidence> shared =
                Stream.concat(
                                shares(found, Broadcast.Cue.GAPS, Broadcast.Black.class, scale),
                                shares(found, Broadcast.Cue.REPEATS, Broadcast.Repeat.class, scale))
                        .toList();
        double given = shared.stream().mapToDouble(Evidence::contribution).sum();
        return Stream.concat(Stream.of(new Evidence(index, whole - given)), shared.stream())
                .toList();
    }

    private Stream<Evidence> shares(
            Broadcast.AdBreak found,
            Broadcast.Cue cue,
            Class<? extends Broadcast> kind,
            double scale) {
        double given =
                found.cues().stream()
                        .filter(one -> one.cue() == cue && one.logOdds() > 0)
                        .mapToDouble(Broadcast.Reason::logOdds)
                        .sum();
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < signals.size(); i++) {
            if (kind.isInstance(signals.get(i))
                    && found.span().contains(signals.get(i).span().middle())) {
                inside.add(i);
            }
        }
        return given <= 0
                ? Stream.of()
                : inside.stream().map(i -> new Evidence(i, scale * given / inside.size()));
    }
}
