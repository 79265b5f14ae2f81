package ai.veritasad.document;

import ai.veritasad.analyzer.report.Segment;

/**
 * A segment as it is shown: the analyzer's, or as a person left it.
 *
 * @param touched whether a person made or changed it
 */
public record Reviewed(Segment segment, Review review, String note, boolean touched) {

    /** As the analyzer left it. */
    public static Reviewed untouched(Segment segment) {
        return new Reviewed(segment, Review.OPEN, "", false);
    }

    public String id() {
        return segment.id();
    }

    /** Whether it counts as advertising in what is handed on. */
    public boolean counts() {
        return review != Review.REJECTED;
    }

    public Reviewed with(Segment judged) {
        return new Reviewed(judged, review, note, touched);
    }
}
