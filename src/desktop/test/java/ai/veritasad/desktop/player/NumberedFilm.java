package ai.veritasad.desktop.player;

import ai.veritasad.desktop.player.picture.Picture;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.sound.Waveform;
import ai.veritasad.samples.write.FilmWriter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.nio.file.Path;

/** A film of frames that show their own number, with a click in the sound at every full second. */
public final class NumberedFilm {

    public static final int FRAMES_PER_SECOND = 25;
    public static final int FRAME_MICROS = 1_000_000 / FRAMES_PER_SECOND;
    public static final double SECONDS = 6;
    public static final int FRAMES = (int) (SECONDS * FRAMES_PER_SECOND);
    public static final Size SIZE = new Size(160, 96);
    public static final int RATE = 48_000;
    public static final int KEYFRAME_EVERY = 50;

    private static final int CLICK = RATE / 16;
    private static final int COLUMNS = 5;
    private static final int ROWS = 2;
    private static final int BRIGHT = 128;

    private NumberedFilm() {}

    public static PictureTrack pictures(String codec) {
        return PictureTrack.of(codec).keyframeEvery(KEYFRAME_EVERY).option("b", "600000");
    }

    public static SoundTrack clicks(String codec) {
        return SoundTrack.of(codec, new Waveform(clickSamples(), RATE));
    }

    private static float[] clickSamples() {
        float[] samples = new float[(int) (SECONDS * RATE)];
        for (int second = 0; second < SECONDS; second++) {
            for (int i = 0; i < CLICK; i++) {
                samples[second * RATE + i] = i / 24 % 2 == 0 ? 0.8f : -0.8f;
            }
        }
        return samples;
    }

    public static Path write(Encoding encoding, Path file) {
        FilmWriter.write(
                Film.of(SIZE, FRAMES_PER_SECOND, SECONDS).scene(scene()).build(), encoding, file);
        return file;
    }

    /** H.264 with AAC, as most films are. */
    public static Path write(Path folder) {
        return write(
                Encoding.of("mp4").with(pictures("libopenh264")).with(clicks("aac")),
                folder.resolve("фильм с пробелами.mp4"));
    }

    private static Scene scene() {
        return (Graphics2D canvas, Size size, double seconds) -> {
            int number = (int) Math.round(seconds * FRAMES_PER_SECOND);
            canvas.setColor(new Color(90, 110, 130));
            canvas.fillRect(0, 0, size.width(), size.height());
            int across = size.width() / COLUMNS;
            int down = size.height() / ROWS;
            for (int bit = 0; bit < COLUMNS * ROWS; bit++) {
                canvas.setColor((number >> bit & 1) == 1 ? Color.WHITE : Color.BLACK);
                canvas.fillRect(
                        bit % COLUMNS * across + 4, bit / COLUMNS * down + 4, across - 8, down - 8);
            }
        };
    }

    /** The number that a picture shows; nonsense where it is turned or mirrored. */
    public static int number(Picture picture) {
        int width = picture.size().width();
        int number = 0;
        for (int bit = 0; bit < COLUMNS * ROWS; bit++) {
            int x = (2 * (bit % COLUMNS) + 1) * width / (2 * COLUMNS);
            int y = (2 * (bit / COLUMNS) + 1) * picture.size().height() / (2 * ROWS);
            int green = picture.pixels().get(y * width + x) >> 8 & 0xFF;
            number |= green > BRIGHT ? 1 << bit : 0;
        }
        return number;
    }
}
