package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Segments with one part exchanged. */
final class Segments {

    private Segments() {}

    static Segment named(Segment segment, String id) {
        return new Segment(
                id,
                segment.span(),
                segment.kind(),
                segment.probability(),
                segment.advertiser(),
                segment.evidence(),
                segment.disclosures());
    }

    static Segment of(Segment segment, Segment.Kind kind) {
        return new Segment(
                segment.id(),
                segment.span(),
                kind,
                segment.probability(),
                segment.advertiser(),
                segment.evidence(),
                segment.disclosures());
    }

    static Segment by(Segment segment, Optional<String> advertiser) {
        return new Segment(
                segment.id(),
                segment.span(),
                segment.kind(),
                segment.probability(),
                advertiser,
                segment.evidence(),
                segment.disclosures());
    }

    static Segment because(Segment segment, List<Evidence> evidence) {
        return new Segment(
                segment.id(),
                segment.span(),
                segment.kind(),
                segment.probability(),
                segment.advertiser(),
                evidence,
                segment.disclosures());
    }

    /** Two into one: the surer one tells what it is, both why. */
    static Segment joined(Segment first, Segment second) {
        boolean firstIsSurer = first.probability() >= second.probability();
        Segment surer = firstIsSurer ? first : second;
        Segment other = firstIsSurer ? second : first;
        return new Segment(
                first.id(),
                first.span().hull(second.span()),
                surer.kind(),
                surer.probability(),
                surer.advertiser().or(other::advertiser),
                together(Stream.of(first, second)),
                List.of());
    }

    /** The reasons of all, each signal once with the most that it gives, strongest first. */
    static List<Evidence> together(Stream<Segment> segments) {
        Map<Integer, Evidence> strongest = new LinkedHashMap<>();
        segments.flatMap(segment -> segment.evidence().stream())
                .forEach(evidence ->
                        strongest.merge(
                                evidence.signal(),
                                evidence,
                                (one, two) -> weight(one) >= weight(two) ? one : two));
        return strongest.values().stream()
                .sorted(Comparator.comparingDouble(Segments::weight).reversed())
                .toList();
    }

    /** Those reasons that are met in a span. */
    static List<Evidence> within(List<Evidence> evidence, Span span, List<Signal> signals) {
        return evidence.stream()
                .filter(one -> signals.get(one.signal()).span().touches(span))
                .toList();
    }

    private static double weight(Evidence evidence) {
        return Math.abs(evidence.contribution());
    }
}
