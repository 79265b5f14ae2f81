package ai.veritasad.samples.show;

import ai.veritasad.samples.Film;
import ai.veritasad.samples.FilmBuilder;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.motion.Interval;
import ai.veritasad.samples.encode.CaptionCodec;
import ai.veritasad.samples.encode.CaptionTrack;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.SoundTrack;
import ai.veritasad.samples.show.KitchenScene.Camera;
import ai.veritasad.samples.sound.Music;
import ai.veritasad.samples.sound.Sound;
import ai.veritasad.samples.sound.Speech;

/**
 * The film of the sample: a talk in Russian with a labelled integration, then in English with one
 * that nothing declares.
 */
public final class TalkShow {

    static final double SECONDS = 92;
    static final Interval LABELLED_AD = new Interval(18.0, 41.8);
    static final Interval SILENT_AD = new Interval(64.2, 82.8);

    private static final int FRAMES_PER_SECOND = 25;
    private static final double MEN = 112;
    private static final double WOMEN = 196;

    private static final Person.Looks HOST =
            new Person.Looks(0xf0bd95, 0xd59a72, 0x3b2a24, 0x3f7d7b, 0xf2ead8, false);
    private static final Person.Looks GUEST =
            new Person.Looks(0xf6cdb0, 0xdca784, 0x9a4a2c, 0xd99a3d, 0xfaf3e6, true);

    private final Script script = Script.read();
    private final Person host = new Person(HOST, 1, script.of("host"));
    private final Person guest = new Person(GUEST, -1, script.of("guest"));

    /** The film, drawn when asked for. */
    public Film film() {
        FilmBuilder film =
                Film.of(Size.P720, FRAMES_PER_SECOND, SECONDS).captions(script.captions());
        shots(film);
        Titles.overlays().forEach(film::overlay);
        return film.chapter(0, 42.4, "Дедушкин приёмник")
                .chapter(42.4, 56.7, "Шкала от соседа")
                .chapter(56.7, SECONDS, "A flea market in London")
                .tag("title", "Разговор на кухне: зачем собирать старое радио")
                .tag("artist", "Разговор на кухне")
                .build();
    }

    private void shots(FilmBuilder film) {
        kitchen(film, 0, 9, Camera.BOTH);
        kitchen(film, 9, 17.6, Camera.GUEST);
        kitchen(film, 17.6, 25.2, Camera.HOST);
        film.scene(25.2, 38.8, new KettleScene());
        kitchen(film, 38.8, 42.4, Camera.HOST);
        kitchen(film, 42.4, 50.7, Camera.GUEST);
        kitchen(film, 50.7, 56.7, Camera.BOTH);
        kitchen(film, 56.7, 63.8, Camera.GUEST);
        kitchen(film, 63.8, 67.6, Camera.HOST);
        film.scene(67.6, 80.6, new NotesScene());
        kitchen(film, 80.6, 83, Camera.HOST);
        kitchen(film, 83, 87.2, Camera.GUEST);
        kitchen(film, 87.2, SECONDS, Camera.BOTH);
    }

    private void kitchen(FilmBuilder film, double from, double to, Camera camera) {
        film.scene(from, to, new KitchenScene(camera, from, host, guest));
    }

    /** Small enough to lie in a repository, good enough to be read. */
    public Encoding encoding() {
        return Encoding.of("mp4")
                .with(
                        PictureTrack.of("libopenh264")
                                .keyframeEvery(5 * FRAMES_PER_SECOND)
                                .option("profile", "high")
                                .option("coder", "cabac")
                                .option("rc_mode", "quality")
                                .option("b", "170000"))
                .with(SoundTrack.of("aac", sound()).rate(24_000).option("b", "32000"))
                .with(CaptionTrack.of(CaptionCodec.MOV_TEXT, script.captions()).language("rus"))
                .option("movflags", "faststart");
    }

    private Sound sound() {
        Sound talk =
                new Speech(script.of("host"), MEN, 1)
                        .with(new Speech(script.of("guest"), WOMEN, 2));
        return talk.with(new Music(3, 0.12));
    }

    /** The same words as a WebVTT file with the time of each. */
    public String subtitles() {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        script.captions().forEach(caption -> file.append('\n').append(caption.cue()));
        return file.toString();
    }
}
