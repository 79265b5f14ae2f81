package ai.veritasad.samples.write;

/** One track on its way into a file. */
interface Track extends AutoCloseable {

    /** The second of the film at which the next piece starts; infinite once all is written. */
    double next();

    /** Writes the next piece. */
    void advance();

    @Override
    void close();
}
