package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.finding.Disclosure;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the medium that carries advertising, with its reasons.
 *
 * @param id unique within a report, e.g. {@code s1}
 * @param probability that it is advertising of this kind, 0 to 1
 * @param advertiser the name to show, where one was found
 * @param evidence strongest first
 * @param disclosures one for each chosen jurisdiction
 */
public record Segment(
        String id,
        Span span,
        Kind kind,
        double probability,
        Optional<String> advertiser,
        List<Evidence> evidence,
        List<Disclosure> disclosures) {

    /** What a segment is. */
    public enum Kind {
        /** The speaker or maker advertises somebody else's goods. */
        SPONSOR_READ,
        /** A block of spots between parts of a programme. */
        AD_BREAK,
        /** The maker advertises their own goods. */
        SELF_PROMOTION,
        /** A brand is named without signs of advertising. */
        MENTION
    }

    public Segment {
        evidence = List.copyOf(evidence);
        disclosures = List.copyOf(disclosures);
    }

    /** The same over another stretch. */
    public Segment at(Span other) {
        return new Segment(id, other, kind, probability, advertiser, evidence, disclosures);
    }

    public Segment withDisclosures(List<Disclosure> judged) {
        return new Segment(id, span, kind, probability, advertiser, evidence, judged);
    }
}
