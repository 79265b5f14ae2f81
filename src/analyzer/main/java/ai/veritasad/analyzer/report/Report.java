package ai.veritasad.analyzer.report;

import java.util.List;

/**
 * The answer for one file: what was observed, and what follows from it under the chosen options.
 *
 * @param schema version of this shape; raised when a reader of an older one could misread it
 * @param segments in order of time, never overlapping
 */
public record Report(
        int schema,
        Observations observations,
        JudgementOptions options,
        List<Segment> segments,
        Verdict verdict) {

    public static final int SCHEMA = 1;

    public Report {
        segments = List.copyOf(segments);
    }
}
