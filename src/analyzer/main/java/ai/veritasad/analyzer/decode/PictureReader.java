package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.frame.SampledFrames;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pictures of a film from first to last, as few as its sampling allows. */
public final class PictureReader implements AutoCloseable {

    private final Container container;
    private final Optional<SampledFrames> film;

    private PictureReader(Container container, Optional<SampledFrames> film) {
        this.container = container;
        this.film = film;
    }

    /**
     * Opens the film in {@code file}; a file without one has no pictures.
     *
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static PictureReader open(Path file, Sampling sampling, Cancellation cancel) {
        Container container = Container.open(file, cancel);
        try {
            Optional<SampledFrames> film =
                    Streams.film(container)
                            .map(stream -> SampledFrames.of(container, stream, sampling, cancel));
            return new PictureReader(container, film);
        } catch (RuntimeException | Error e) {
            container.close();
            throw e;
        }
    }

    /**
     * The next picture; all have one size, and each is later than the one before. Empty at the end.
     *
     * @throws AnalysisException.Cancelled once the work was cancelled
     */
    public Optional<Picture> next() {
        return film.flatMap(SampledFrames::next);
    }

    /** How far into the film the reader has come. */
    public MediaTime position() {
        return film.map(SampledFrames::position).orElse(MediaTime.ZERO);
    }

    /** Whether there was any picture up to now. */
    public boolean hasShown() {
        return film.map(SampledFrames::hasBegun).orElse(false);
    }

    /** What could not be seen, or not fully, up to now. */
    public List<Warning> warnings() {
        return film.map(SampledFrames::warnings).orElse(List.of());
    }

    @Override
    public void close() {
        film.ifPresent(SampledFrames::close);
        container.close();
    }
}
