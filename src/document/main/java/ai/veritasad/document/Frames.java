package ai.veritasad.document;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Optional;

/** Whole pictures of the video that a paper is about. */
@FunctionalInterface
public interface Frames {

    /** Where the video is not at hand. */
    Frames NONE = (time, box) -> Optional.empty();

    /**
     * The picture that is shown at a time, as PNG.
     *
     * @param box what is framed in it
     */
    Optional<Image> at(MediaTime time, Optional<Box> box);
}
