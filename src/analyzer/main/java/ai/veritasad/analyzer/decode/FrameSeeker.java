package ai.veritasad.analyzer.decode;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.frame.ExactFrames;
import ai.veritasad.analyzer.decode.frame.ThriftyFrames;
import ai.veritasad.analyzer.decode.pixel.Crops;
import ai.veritasad.analyzer.decode.pixel.Geometry;
import ai.veritasad.analyzer.decode.pixel.Luma;
import ai.veritasad.analyzer.probe.container.Container;
import ai.veritasad.analyzer.probe.container.Shape;
import ai.veritasad.analyzer.probe.container.Streams;
import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Any frame of a film, exactly, in whatever order; cheapest where questions lie close together. */
public final class FrameSeeker implements Pictures, AutoCloseable {

    private static final int KEPT_PICTURES = 8;

    private final Container container;
    private final Optional<ExactFrames> film;
    private final Shape shape;
    private final Luma luma = new Luma();
    private final Crops crops = new Crops();
    private final Map<Long, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);

    private FrameSeeker(Container container, Optional<ExactFrames> film, Shape shape) {
        this.container = container;
        this.film = film;
        this.shape = shape;
    }

    /**
     * Opens the film in {@code file}; a file without one has no frames.
     *
     * @throws AnalysisException where there is no such file, it can't be read or is no medium
     */
    public static FrameSeeker open(Path file, Cancellation cancel) {
        Container container = Container.open(file, cancel);
        try {
            var stream = Streams.film(container);
            Optional<ExactFrames> film =
                    stream.map(found -> new ExactFrames(container, found, cancel));
            Shape shape = stream.map(Shape::of).orElse(new Shape(1, 1, 1, false, 0));
            return new FrameSeeker(container, film, shape);
        } catch (RuntimeException | Error e) {
            container.close();
            throw e;
        }
    }

    @Override
    public Optional<Picture> at(MediaTime time) {
        return frame(time).map(this::picture);
    }

    @Override
    public MediaTime frameLength() {
        return new MediaTime(film.map(ExactFrames::frameLength).orElse(0L));
    }

    @Override
    public Optional<Image> crop(MediaTime time, Box box) {
        return frame(time).map(frame -> crops.crop(frame, geometry(frame), box));
    }

    private Optional<AVFrame> frame(MediaTime time) {
        return film.flatMap(frames -> frames.at(time.micros()));
    }

    private Picture picture(AVFrame frame) {
        long start = ThriftyFrames.time(frame);
        Picture known = kept.get(start);
        if (known != null) {
            return known;
        }
        Picture made = luma.picture(frame, new MediaTime(Math.max(0, start)), geometry(frame));
        kept.put(start, made);
        if (kept.size() > KEPT_PICTURES) {
            kept.remove(kept.keySet().iterator().next());
        }
        return made;
    }

    private Geometry geometry(AVFrame frame) {
        return Geometry.of(shape.withStored(frame.width(), frame.height()));
    }

    @Override
    public void close() {
        film.ifPresent(ExactFrames::close);
        luma.close();
        crops.close();
        container.close();
    }
}
