package ai.veritasad.analyzer.fuse;

import ai.veritasad.analyzer.report.Evidence;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Identifier;
import ai.veritasad.analyzer.report.signal.Signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the pieces of one ad together: a label at its start and a code at its end may be all that
 * was seen of it. Two tokens are two ads, however close; a mention belongs to an ad that names the
 * same thing.
 */
final class Joining {

    /** Pieces so close are one ad unless something says otherwise. */
    private static final MediaTime NEAR = MediaTime.ofSeconds(12);

    /** Pieces that name the same code, link or company may be so far apart. */
    private static final MediaTime FAR = MediaTime.ofSeconds(90);

    private final List<Signal> signals;
    private final Returns returns;

    private Joining(List<Signal> signals, Returns returns) {
        this.signals = signals;
        this.returns = returns;
    }

    /** The same segments in the same order, pieces of one ad made one. */
    static List<Segment> joined(List<Segment> segments, List<Signal> signals, Returns returns) {
        Joining joining = new Joining(signals, returns);
        List<Segment> joined = new ArrayList<>();
        for (Segment next : segments) {
            if (!joined.isEmpty() && joining.areOne(joined.getLast(), next)) {
                joined.add(together(joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean areOne(Segment first, Segment second) {
        MediaTime gap = first.span().gapTo(second.span());
        boolean alike = first.kind() == second.kind();
        if ((!alike && !isMention(first) && !isMention(second))
                || gap.isAfter(FAR)
                || areApart(first, second)) {
            return false;
        }
        return (alike && !gap.isAfter(NEAR))
                || !Collections.disjoint(names(first, name -> true), names(second, name -> true));
    }

    /** Two tokens, or words between that lead back to the programme. */
    private boolean areApart(Segment first, Segment second) {
        Set<String> tokens = names(first, Identifier.Erid.class::isInstance);
        Set<String> others = names(second, Identifier.Erid.class::isInstance);
        boolean twoTokens =
                !tokens.isEmpty() && !others.isEmpty() && Collections.disjoint(tokens, others);
        return twoTokens || returns.areBetween(first.span().end(), second.span().start());
    }

    private Set<String> names(Segment segment, Predicate<Identifier> wanted) {
        return segment.evidence().stream()
                .map(one -> signals.get(one.signal()))
                .flatMap(signal ->
                        signal instanceof Signal.Named named
                                ? Stream.of(named.identifier())
                                : Stream.empty())
                .filter(wanted)
                .map(Joining::name)
                .collect(Collectors.toSet());
    }

    /** A link is known by its host: its path may differ between screen and code. */
    private static String name(Identifier identifier) {
        return switch (identifier) {
            case Identifier.Link link -> "link " + link.host();
            case Identifier.Erid erid -> "erid " + erid.value();
            case Identifier.TaxNumber number -> "number " + number.value();
            case Identifier.LegalName legal -> "name " + legal.name();
            case Identifier.PromoCode code -> "code " + code.value();
            case Identifier.Phone phone -> "phone " + phone.value();
        };
    }

    private static boolean isMention(Segment segment) {
        return segment.kind() == Segment.Kind.MENTION;
    }

    private static Segment together(Segment first, Segment second) {
        List<Evidence> evidence =
                Stream.concat(first.evidence().stream(), second.evidence().stream())
                        .distinct()
                        .sorted(Fusion.STRONGEST_FIRST)
                        .toList();
        return new Segment(
                first.id(),
                first.span().hull(second.span()),
                isMention(first) ? second.kind() : first.kind(),
                Math.max(first.probability(), second.probability()),
                first.advertiser().or(second::advertiser),
                evidence,
                first.disclosures());
    }
}
