package ai.veritasad.samples.write;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.encode.Encoding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes films to files; the same film and encoding give the same bytes. */
public final class FilmWriter {

    private FilmWriter() {}

    /**
     * Writes all of {@code film} as {@code encoding} says.
     *
     * @throws IllegalArgumentException where FFmpeg can't encode or hold it so
     */
    public static void write(Film film, Encoding encoding, Path file) {
        List<Track> tracks = new ArrayList<>();
        try (Output output = Output.create(file, encoding)) {
            encoding.pictures().forEach(track -> tracks.add(PictureWriter.of(film, track, output)));
            encoding.sounds().forEach(track -> tracks.add(SoundWriter.of(film, track, output)));
            encoding.captions().forEach(track -> tracks.add(CaptionWriter.of(track, output)));
            output.begin(film, encoding.options());
            Track next = earliest(tracks);
            while (next.next() < Double.POSITIVE_INFINITY) {
                next.advance();
                next = earliest(tracks);
            }
            output.end();
        } finally {
            tracks.forEach(Track::close);
        }
    }

    private static Track earliest(List<Track> tracks) {
        return tracks.stream().min(Comparator.comparingDouble(Track::next)).orElseThrow();
    }
}
