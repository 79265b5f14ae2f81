package ai.veritasad.analyzer.detect;

import ai.veritasad.analyzer.decode.Picture;
import ai.veritasad.analyzer.decode.Pictures;

/**
 * Watches the sampled pictures of one file and says in the end what it saw; confined to one thread.
 */
public interface PictureDetector extends AutoCloseable {

    /** Takes the next picture; times never go back. */
    void watch(Picture picture);

    /**
     * What was seen, once the last picture has been watched; may look again at any frame through
     * {@code again}.
     */
    Sightings finish(Pictures again);

    @Override
    void close();
}
