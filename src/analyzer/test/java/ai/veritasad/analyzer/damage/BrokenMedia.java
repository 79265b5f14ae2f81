package ai.veritasad.analyzer.damage;

import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.samples.Caption;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.Trademark;
import ai.veritasad.samples.encode.CaptionCodec;
import ai.veritasad.samples.encode.CaptionTrack;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small whole media files of every kind, and broken ones made of them. */
final class BrokenMedia {

    private static final double SECONDS = 2;
    private static final int LOGO_SIDE = 60;

    private final List<byte[]> whole = new ArrayList<>();

    /** Writes the whole files to {@code folder}. */
    static BrokenMedia in(Path folder) throws IOException {
        BrokenMedia media = new BrokenMedia();
        List<Caption> words = List.of(Caption.spoken("по промокоду ЧАЙ скидка", 0.2, 1.8));
        Film film =
                NumberedFilm.lasting(SECONDS)
                        .tag("title", "Проба")
                        .chapter(0, 1, "Один")
                        .overlay(
                                0.3,
                                1.6,
                                new Trademark(BrokenLogos.SHOWN, LOGO_SIDE, 0),
                                new Place(0.8, 0.3))
                        .build();
        for (Medium medium : Medium.values()) {
            Encoding encoding =
                    switch (medium) {
                        case MP4 -> captioned(medium, CaptionCodec.MOV_TEXT, words);
                        case MKV -> captioned(medium, CaptionCodec.ASS, words);
                        case WEBM -> captioned(medium, CaptionCodec.WEBVTT, words);
                        default -> medium.encoding();
                    };
            media.add(film, encoding, folder.resolve(medium.name().toLowerCase(Locale.ROOT)));
        }
        media.add(film, still("png", "rgb24"), folder.resolve("png"));
        media.add(film, still("mjpeg", "yuvj420p"), folder.resolve("jpg"));
        media.add(
                film,
                Encoding.of("gif").with(PictureTrack.of("gif").pixels("bgr8")),
                folder.resolve("gif"));
        media.add(
                film,
                Encoding.of("h264").with(NumberedFilm.pictures("libopenh264")),
                folder.resolve("h264"));
        media.add(
                film,
                Encoding.of("mp3").with(NumberedFilm.sound("libmp3lame")),
                folder.resolve("mp3"));
        media.add(
                film,
                Encoding.of("wav").with(NumberedFilm.sound("pcm_s16le")),
                folder.resolve("wav"));
        return media;
    }

    private static Encoding captioned(Medium medium, CaptionCodec codec, List<Caption> words) {
        return medium.encoding().with(CaptionTrack.of(codec, words).language("rus"));
    }

    private static Encoding still(String codec, String pixels) {
        return Encoding.of("image2pipe")
                .with(PictureTrack.of(codec).pixels(pixels).keeping(index -> index == 7));
    }

    private void add(Film film, Encoding encoding, Path file) throws IOException {
        whole.add(Files.readAllBytes(NumberedFilm.write(film, encoding, file)));
    }

    /** An unbroken film. */
    byte[] whole() {
        return whole.getFirst().clone();
    }

    /** The broken file of that seed, the same each time. */
    byte[] broken(int seed) {
        byte[] bytes = whole.get(seed % whole.size());
        byte[] other = whole.get((seed / whole.size() + 1) % whole.size());
        return new Mutation(seed).broken(bytes, other);
    }
}
