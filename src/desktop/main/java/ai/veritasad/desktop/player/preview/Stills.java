package ai.veritasad.desktop.player.preview;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.desktop.player.media.Media;
import ai.veritasad.desktop.player.picture.Film;
import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.desktop.player.picture.PicturePool;
import ai.veritasad.desktop.player.picture.Size;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

/** Exact frames of a file, for reports and covers; waits for them, so not for the window. */
public final class Stills implements AutoCloseable {

    private final Media media;
    private final Optional<Film> film;
    private final PicturePool pool = new PicturePool();

    /**
     * @throws AnalysisException where there is no such file, or no picture in it
     */
    public Stills(Path file) {
        media = Media.open(file, EnumSet.of(Media.Kind.PICTURE), () -> false);
        film = Film.inBackground(media);
    }

    /** The frame shown at a time, made to fit within a size. */
    public Optional<Picture> at(MediaTime time, Size within) {
        return film.flatMap(frames -> {
            if (!frames.holds(time.micros())) {
                frames.seek(time.micros());
            }
            frames.decodeTo(time.micros(), () -> false);
            return frames.shownAt(time.micros(), within, pool);
        });
    }

    @Override
    public void close() {
        film.ifPresent(Film::close);
        media.close();
    }
}
