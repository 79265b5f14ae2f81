package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a read file.
 *
 * @param span a moment where the file tells no end
 * @param kind of advertising; empty where the file doesn't tell one kind from another
 * @param advertiser where the entry's title names one
 * @param probability where the file tells it
 * @param title as it stands in the file, empty where entries have none
 */
public record ImportedSegment(
        Span span,
        Role role,
        Optional<Segment.Kind> kind,
        Optional<String> advertiser,
        Optional<Double> probability,
        String title) {

    /** What an entry stands for. */
    public enum Role {
        /** A stretch of advertising. */
        AD,
        /** A moment worth a look. */
        MARKER,
        /** Anything else: a part between ads, an opening, a muted word. */
        OTHER
    }

    /** An entry of a format that has neither titles nor kinds. */
    public static ImportedSegment plain(Span span, Role role) {
        return new ImportedSegment(
                span, role, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /**
     * The stretches of advertising as segments {@code s1, s2 …} without evidence. An unknown kind
     * becomes a sponsor read, an unknown probability 1: somebody marked it as an ad on purpose.
     */
    public static List<Segment> ads(List<ImportedSegment> read) {
        List<Segment> ads = new ArrayList<>();
        for (ImportedSegment entry : read) {
            if (entry.role == Role.AD && entry.span.length().micros() > 0) {
                ads.add(
                        new Segment(
                                "s" + (ads.size() + 1),
                                entry.span,
                                entry.kind.orElse(Segment.Kind.SPONSOR_READ),
                                entry.probability.orElse(1.0),
                                entry.advertiser,
                                List.of(),
                                List.of()));
            }
        }
        return List.copyOf(ads);
    }
}
