package ai.veritasad.analyzer.film;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Tone;
import ai.veritasad.samples.write.FilmWriter;

import java.nio.file.Path;

/** A short film of numbered frames and a tone, to be written in many ways. */
public final class NumberedFilm {

    public static final int FRAMES_PER_SECOND = 25;
    public static final double SECONDS = 5;
    public static final int FRAMES = (int) (SECONDS * FRAMES_PER_SECOND);
    public static final Size SIZE = new Size(160, 96);

    private static final int KEYFRAME_EVERY = 60;

    private NumberedFilm() {}

    /** Five seconds of it, to which more may be added. */
    public static FilmBuilder builder() {
        return lasting(SECONDS);
    }

    public static FilmBuilder lasting(double seconds) {
        return Film.of(SIZE, FRAMES_PER_SECOND, seconds)
                .scene(new NumberedScene(FRAMES_PER_SECOND));
    }

    public static PictureTrack pictures(String codec) {
        return PictureTrack.of(codec).keyframeEvery(KEYFRAME_EVERY).option("b", "400000");
    }

    public static SoundTrack sound(String codec) {
        return SoundTrack.of(codec, new Tone(440, 0.3));
    }

    /** Writes it to {@code folder} and returns the file. */
    public static Path write(Encoding encoding, Path folder, String name) {
        return write(builder().build(), encoding, folder.resolve(name));
    }

    public static Path write(Film film, Encoding encoding, Path file) {
        FilmWriter.write(film, encoding, file);
        return file;
    }
}
