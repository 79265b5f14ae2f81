package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ad breaks and known ads as segments, with the borders that they were found with. What else was
 * found within one is a reason of it, for a spot's own code or label is no ad of its own there.
 */
final class Breaks {

    /** What is left of a segment beside a break must be so long to stand. */
    private static final MediaTime SHORTEST_REST = MediaTime.ofSeconds(8);

    /** A known ad that takes less of a segment is a part of it, such as its jingle. */
    private static final double LARGE_PART = 0.5;

    private final List<Signal> signals;

    private Breaks(List<Signal> signals) {
        this.signals = signals;
    }

    /**
     * All segments in order of time, known ads and breaks that reach {@code threshold} log-odds
     * among them.
     */
    static List<Segment> among(
            List<Segment> others, List<Signal> signals, Weights weights, double threshold) {
        Breaks breaks = new Breaks(signals);
        List<Segment> all = new ArrayList<>(others);
        double believed = weights.prior() + weights.knownAd();
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i) instanceof Recognised.KnownAd found && believed >= threshold) {
                Evidence evidence = new Evidence(i, weights.knownAd());
                if (!breaks.isPartOf(found, evidence, all)) {
                    put(known(found, evidence, Fusion.probability(believed)), all);
                }
            }
        }
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
        put(
                new Segment(
                        "",
                        found.span(),
                        Segment.Kind.AD_BREAK,
                        found.probability(),
                        Optional.empty(),
                        evidence(index, found),
                        List.of()),
                all);
    }

    private static Segment known(Recognised.KnownAd found, Evidence evidence, double probability) {
        return new Segment(
                "",
                found.span(),
                Segment.Kind.SPONSOR_READ,
                probability,
                Optional.of(found.name()),
                List.of(evidence),
                List.of());
    }

    /** Adds it to the reasons of a segment that goes far beyond it, where there is one. */
    private boolean isPartOf(Recognised.KnownAd found, Evidence evidence, List<Segment> all) {
        for (int i = 0; i < all.size(); i++) {
            Segment other = all.get(i);
            double length = found.span().length().seconds();
            if (other.span().contains(found.span().middle())
                    && length < LARGE_PART * other.span().length().seconds()
                    && other.kind() != Segment.Kind.MENTION) {
                all.set(i, with(other, Stream.of(evidence)));
                return true;
            }
        }
        return false;
    }

    private static Segment with(Segment segment, Stream<Evidence> more) {
        return new Segment(
                segment.id(),
                segment.span(),
                segment.kind(),
                segment.probability(),
                segment.advertiser(),
                Stream.concat(segment.evidence().stream(), more)
                        .distinct()
                        .sorted(Fusion.STRONGEST_FIRST)
                        .toList(),
                segment.disclosures());
    }

    /** Takes its place from the others; what has no room beside it becomes a reason of it. */
    private static void put(Segment made, List<Segment> all) {
        List<Evidence> swallowed = new ArrayList<>();
        List<Segment> kept = new ArrayList<>();
        for (Segment other : all) {
            Optional<Span> rest = rest(other.span(), made.span());
            if (rest.isPresent()) {
                kept.add(other.at(rest.get()));
            } else {
                swallowed.addAll(other.evidence());
            }
        }
        all.clear();
        all.addAll(kept);
        all.add(with(made, swallowed.stream()));
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
