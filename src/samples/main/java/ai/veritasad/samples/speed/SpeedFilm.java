package ai.veritasad.samples.speed;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.Format;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.QrCode;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.scene.BusyScene;
import ai.veritasad.samples.draw.scene.GameScene;
import ai.veritasad.samples.draw.scene.NightScene;
import ai.veritasad.samples.draw.scene.ProductScene;
import ai.veritasad.samples.draw.scene.Scene;
import ai.veritasad.samples.draw.scene.TalkScene;
import ai.veritasad.samples.labels.LabelSet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;

/**
 * A film of changing scenes with little or much text, written as raw pictures to standard output:
 * {@code SpeedFilm little 240} or {@code SpeedFilm third 240}.
 */
public final class SpeedFilm {

    private static final int FRAMES_PER_SECOND = 25;
    private static final double CHANNEL_NAME_SECONDS = 12;
    private static final double SUBTITLE_SECONDS = 3;

    private static final List<String> TALK =
            List.of(
                    "а вот это уже совсем другая история",
                    "так и посмотрим что будет дальше",
                    "мы приехали рано утром и сразу пошли",
                    "никто не думал что так получится",
                    "and then we walked all the way back",
                    "that is where the second map begins");

    private SpeedFilm() {}

    public static void main(String[] arguments) throws IOException {
        double seconds = Double.parseDouble(arguments[1]);
        Film film = film("third".equals(arguments[0]), seconds, new Random(7));
        try (OutputStream out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
            write(film, out);
        }
    }

    /** Text stands on screen a third of the time, or only here and there. */
    static Film film(boolean muchText, double seconds, Random random) {
        FilmBuilder film = Film.of(Size.P720, FRAMES_PER_SECOND, seconds);
        double at = 0;
        while (at < seconds) {
            double end = Math.min(seconds, at + 3 + 7 * random.nextDouble());
            film.scene(at, end, scene(random));
            at = end;
        }
        for (double minute = 0; minute < seconds; minute += 60) {
            minute(film, minute, muchText, random);
        }
        return film.build();
    }

    private static Scene scene(Random random) {
        long seed = random.nextInt(6);
        return switch (random.nextInt(7)) {
            case 0 -> new BusyScene(seed % 2);
            case 1 -> new GameScene(seed);
            case 2 -> new NightScene(seed);
            case 3 -> new ProductScene(seed);
            default -> new TalkScene(seed);
        };
    }

    private static void minute(FilmBuilder film, double from, boolean muchText, Random random) {
        TextStyle small = TextStyle.outlined(Typeface.ROBOTO_CONDENSED, 30);
        film.overlay(
                from + 2,
                from + 2 + CHANNEL_NAME_SECONDS / 4,
                new Lettering("Вечерний канал", small),
                Place.TOP_LEFT);
        if (!muchText) {
            return;
        }
        for (int line = 0; line * SUBTITLE_SECONDS < 14; line++) {
            double start = from + 20 + line * SUBTITLE_SECONDS;
            film.overlay(
                    start,
                    start + SUBTITLE_SECONDS,
                    new Lettering(
                            TALK.get(random.nextInt(TALK.size())),
                            TextStyle.outlined(Typeface.OPEN_SANS, 34)),
                    Place.BOTTOM);
        }
        String label = LabelSet.of(3).label(random.nextInt(400)).text().text();
        film.overlay(
                from + 40,
                from + 46,
                Lettering.wrapped(label, TextStyle.boxed(Typeface.NOTO_SANS, 24), 700),
                Place.TOP_RIGHT);
        film.overlay(
                from + 42,
                from + 46,
                QrCode.of("https://plot.example/go?erid=2VtzqwJZYS7", 5),
                new Place(0.9, 0.8));
    }

    private static void write(Film film, OutputStream out) throws IOException {
        Format format = film.format();
        Size size = format.size();
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[colours.length * 3];
        for (int frame = 0; frame < format.frames(); frame++) {
            film.paint(image, format.secondOf(frame));
            for (int i = 0, to = 0; i < colours.length; i++) {
                bytes[to++] = (byte) (colours[i] >> 16);
                bytes[to++] = (byte) (colours[i] >> 8);
                bytes[to++] = (byte) colours[i];
            }
            out.write(bytes);
        }
    }
}
