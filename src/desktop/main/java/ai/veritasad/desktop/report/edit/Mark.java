package ai.veritasad.desktop.report.edit;

import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.document.Review;
import ai.veritasad.document.Reviewed;

import java.util.List;

/**
 * A segment that a person made or touched.
 *
 * @param segment without disclosures, which are judged anew each time
 * @param note empty where there is none
 * @param replaces the stretches of the analyzer's segments that it stands for
 */
public record Mark(Segment segment, Review review, String note, List<Span> replaces) {

    public Mark {
        segment = segment.withDisclosures(List.of());
        replaces = List.copyOf(replaces);
    }

    /** A segment that stands for none of the analyzer's. */
    static Mark added(Segment segment) {
        return new Mark(segment, Review.OPEN, "", List.of());
    }

    Reviewed reviewed() {
        return new Reviewed(segment, review, note, true);
    }

    Mark with(Segment other) {
        return new Mark(other, review, note, replaces);
    }

    Mark with(Review other) {
        return new Mark(segment, other, note, replaces);
    }

    Mark withNote(String other) {
        return new Mark(segment, review, other, replaces);
    }
}
