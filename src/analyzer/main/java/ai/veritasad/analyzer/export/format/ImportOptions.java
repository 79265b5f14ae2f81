package ai.veritasad.analyzer.export.format;

import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Optional;

/**
 * What is known of the medium that a read file speaks about.
 *
 * @param duration closes the last chapter of formats that only tell starts
 * @param frameRate frames per second, for formats that count frames
 */
public record ImportOptions(Optional<MediaTime> duration, Optional<Double> frameRate) {

    public static final ImportOptions UNKNOWN =
            new ImportOptions(Optional.empty(), Optional.empty());

    public static ImportOptions of(Source source) {
        return new ImportOptions(source.duration(), Marks.frameRate(source));
    }
}
