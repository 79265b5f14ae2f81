package ai.veritasad.analyzer.export;

import ai.veritasad.analyzer.export.format.ExportOptions;
import ai.veritasad.analyzer.export.format.ImportOptions;
import ai.veritasad.analyzer.export.format.Marks;
import ai.veritasad.analyzer.report.Segment;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A film of ten minutes with ads wherever a test wants them. */
final class Talk {

    static final double SECONDS = 600;
    static final ExportOptions RUSSIAN = ExportOptions.standard(Locale.of("ru"));
    static final ExportOptions ENGLISH = ExportOptions.standard(Locale.ENGLISH);
    static final ImportOptions KNOWN =
            new ImportOptions(Optional.of(MediaTime.ofSeconds(SECONDS)), Optional.of(25.0));

    /** One sponsor read from 70.5 s to 130.25 s. */
    static final Marks ONE_AD = with(ad(70.5, 130.25, "Brighta"));

    private Talk() {}

    static Segment ad(double start, double end, String advertiser) {
        return segment(start, end, Segment.Kind.SPONSOR_READ, Optional.of(advertiser));
    }

    static Segment segment(
            double start, double end, Segment.Kind kind, Optional<String> advertiser) {
        return new Segment(
                "s1", Span.ofSeconds(start, end), kind, 0.93, advertiser, List.of(), List.of());
    }

    static Marks with(Segment... segments) {
        return named("talk.mp4", List.of(segments));
    }

    static Marks named(String medium, List<Segment> segments) {
        return new Marks(
                medium,
                Optional.of(MediaTime.ofSeconds(SECONDS)),
                Optional.of(25.0),
                segments,
                List.of());
    }
}
