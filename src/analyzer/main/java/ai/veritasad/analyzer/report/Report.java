package ai.veritasad.analyzer.report;

import ai.veritasad.analyzer.report.finding.Verdict;
import ai.veritasad.analyzer.report.signal.BrandExposure;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import java.util.List;

/**
 * The answer for one file: what was observed, and what follows from it under the chosen options.
 *
 * @param schema version of this shape; raised when a reader of an older one could misread it
 * @param segments in order of time, never overlapping
 * @param brands what is heard and seen of each brand; none in reports of earlier versions
 */
public record Report(
        int schema,
        Observations observations,
        JudgementOptions options,
        List<Segment> segments,
        Verdict verdict,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<BrandExposure> brands) {

    public static final int SCHEMA = 1;

    public Report {
        segments = List.copyOf(segments);
        brands = List.copyOf(brands);
    }

    /** With what the signals tell of brands. */
    public Report(
            int schema,
            Observations observations,
            JudgementOptions options,
            List<Segment> segments,
            Verdict verdict) {
        this(
                schema,
                observations,
                options,
                segments,
                verdict,
                BrandExposure.of(observations.signals()));
    }
}
