package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.util.Optional;

/** The frames of one file by time, for a second look; confined to one thread. */
public interface Pictures extends AutoCloseable {

    /**
     * The frame shown at {@code time}: the last one that starts at or before it; empty outside the
     * film or in a damaged part.
     */
    Optional<Picture> at(MediaTime time);

    /** The time between neighbouring frames, as the file declares it. */
    MediaTime frameLength();

    /**
     * The part {@code box} of the frame shown at {@code time}, in colour, as PNG; empty as for
     * {@link #at}.
     */
    Optional<Image> crop(MediaTime time, Box box);

    /** Lets the file go; nothing to do for pictures that hold none. */
    @Override
    default void close() {}
}
