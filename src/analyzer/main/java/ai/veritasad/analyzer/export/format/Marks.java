package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.Report;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Broadcast;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Recognised;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be written: segments and single moments of one medium.
 *
 * @param medium the file's name, without folders
 * @param duration clips segments that reach beyond it
 * @param frameRate frames per second of the picture
 * @param segments in order of their start; may overlap after an edit by hand
 * @param markers in order of time
 */
public record Marks(
        String medium,
        Optional<MediaTime> duration,
        Optional<Double> frameRate,
        List<Segment> segments,
        List<Marker> markers) {

    /** What a marker stands at. */
    public enum MarkerKind {
        LABEL,
        TOKEN,
        PROMO_CODE
    }

    /** A moment worth a look: a label, an advertising token or a promo code. */
    public record Marker(MediaTime at, MarkerKind kind, String text) {}

    public Marks {
        segments = segments.stream().sorted(Comparator.comparing(Segment::span)).toList();
        markers = markers.stream().sorted(Comparator.comparing(Marker::at)).toList();
    }

    public static Marks of(Report report) {
        Source source = report.observations().source();
        List<Marker> markers =
                report.observations().signals().stream()
                        .flatMap(signal -> markerOf(signal).stream())
                        .collect(Firsts.by(marker -> marker.kind() + marker.text()));
        return new Marks(
                source.name(), source.duration(), frameRate(source), report.segments(), markers);
    }

    static Optional<Double> frameRate(Source source) {
        return source.streams().stream()
                .filter(stream -> stream.kind() == Source.StreamKind.VIDEO)
                .map(Source.Stream::frameRate)
                .filter(rate -> rate > 0)
                .findFirst();
    }

    /** The segments of the chosen kinds, inside the medium and longer than nothing. */
    public List<Segment> chosen(ExportOptions options) {
        return segments.stream()
                .filter(segment -> options.kinds().contains(segment.kind()))
                .flatMap(segment -> inside(segment.span()).map(segment::at))
                .toList();
    }

    /** The stretches that a viewer wants to skip: chosen, no mere mentions, joined. */
    public List<Span> skipped(ExportOptions options) {
        return Stretches.joined(
                chosen(options).stream()
                        .filter(segment -> segment.kind() != Segment.Kind.MENTION)
                        .map(Segment::span)
                        .toList());
    }

    private Stream<Span> inside(Span span) {
        MediaTime start = MediaTime.max(MediaTime.ZERO, span.start());
        MediaTime end = duration.map(most -> MediaTime.min(most, span.end())).orElse(span.end());
        return start.isBefore(end) ? Stream.of(new Span(start, end)) : Stream.empty();
    }

    private static Optional<Marker> markerOf(Signal signal) {
        return switch (signal) {
            case Signal.Wording wording when wording.medium().isInVideo() ->
                    switch (wording.function()) {
                        case LABEL, PLATFORM_LABEL ->
                                marker(signal, MarkerKind.LABEL, wording.phrase());
                        default -> Optional.empty();
                    };
            case Signal.Named named when named.medium().isInVideo() ->
                    switch (named.identifier()) {
                        case Identifier.Erid erid -> marker(signal, MarkerKind.TOKEN, erid.value());
                        case Identifier.PromoCode code ->
                                marker(signal, MarkerKind.PROMO_CODE, code.value());
                        case Identifier.TaxNumber number -> Optional.empty();
                        case Identifier.LegalName name -> Optional.empty();
                        case Identifier.Link link -> Optional.empty();
                        case Identifier.Phone phone -> Optional.empty();
                    };
            case Signal.Wording elsewhere -> Optional.empty();
            case Signal.Named elsewhere -> Optional.empty();
            case Signal.ScreenText text -> Optional.empty();
            case Signal.Code code -> Optional.empty();
            case Signal.Chapter chapter -> Optional.empty();
            case Signal.Talk talk -> Optional.empty();
            case Broadcast broadcast -> Optional.empty();
            case Recognised recognised -> Optional.empty();
        };
    }

    private static Optional<Marker> marker(Signal signal, MarkerKind kind, String text) {
        return Optional.of(new Marker(signal.span().start(), kind, text));
    }
}
