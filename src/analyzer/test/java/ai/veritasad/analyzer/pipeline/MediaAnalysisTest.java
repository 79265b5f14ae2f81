package ai.veritasad.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.AnalysisOptions;
import ai.veritasad.analyzer.Analyzer;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.Progress;
import ai.veritasad.analyzer.Stage;
import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Omission;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.samples.Film;
import ai.veritasad.samples.draw.Lettering;
import ai.veritasad.samples.draw.Place;
import ai.veritasad.samples.draw.Size;
import ai.veritasad.samples.draw.letter.TextStyle;
import ai.veritasad.samples.draw.letter.Typeface;
import ai.veritasad.samples.draw.scene.GradientScene;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

class MediaAnalysisTest {

    private static final AnalysisOptions OPTIONS =
            AnalysisOptions.standard(LocalDate.of(2026, 11, 25));
    private static final long PATIENCE_MILLIS = 1000;

    private final Analyzer analyzer = new Analyzer("test");

    @TempDir private Path folder;

    @Test
    void reads_the_label_in_a_still_picture() {
        Encoding encoding = Encoding.of("image2pipe").with(PictureTrack.of("png").pixels("rgb24"));
        Path picture = NumberedFilm.write(labelled(0.04), encoding, folder.resolve("ad.png"));

        Observations seen = observe(picture);

        assertThat(seen.source().duration()).isEmpty();
        assertThat(seen.signals())
                .filteredOn(Signal.Wording.class::isInstance)
                .map(Signal.Wording.class::cast)
                .extracting(Signal.Wording::function)
                .contains(Signal.Function.LABEL);
        assertThat(analyzer.judge(seen, OPTIONS.judgement()).observations()).isEqualTo(seen);
    }

    @Test
    void takes_sound_alone() {
        Encoding encoding = Encoding.of("mp3").with(NumberedFilm.sound("libmp3lame"));
        var film = NumberedFilm.builder().tag("title", "Разговор").build();

        Observations heard = observe(NumberedFilm.write(film, encoding, folder.resolve("t.mp3")));

        assertThat(heard.publication().title()).contains("Разговор");
        assertThat(heard.signals()).noneMatch(Signal.ScreenText.class::isInstance);
        assertThat(analyzer.judge(heard, OPTIONS.judgement()).segments()).isEmpty();
    }

    @Test
    void warns_of_the_stretch_that_was_not_seen() throws Exception {
        Path file = Medium.MKV.write(folder);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length * 3 / 10, bytes.length * 7 / 10, (byte) 0x55);
        Files.write(file, bytes);

        Observations seen = observe(file);

        assertThat(seen.warnings()).extracting(Warning::code).contains("damaged_pictures");
        assertThat(seen.omissions())
                .extracting(Omission::reason)
                .contains(Omission.Reason.UNREADABLE);
    }

    @Test
    void warns_of_what_a_file_that_was_cut_off_should_still_show() throws Exception {
        Film film = labelled(12);
        Path file = NumberedFilm.write(film, Medium.MKV.encoding(), folder.resolve("cut.mkv"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        Observations seen = observe(file);

        assertThat(seen.warnings()).extracting(Warning::code).contains("pictures_end_early");
        assertThat(seen.omissions())
                .anyMatch(omission -> omission.reason() == Omission.Reason.UNREADABLE);
    }

    @Test
    void tells_what_it_was_asked_not_to_look_at() {
        Path file = Medium.MP4.write(folder);
        AnalysisOptions options = OPTIONS.withScreenText(false);

        Observations seen =
                analyzer.observe(file, options, Progress.SILENT, new Cancellation()).getFirst();

        assertThat(seen.omissions())
                .contains(
                        Omission.of(Omission.Look.SCREEN_TEXT, Omission.Reason.SWITCHED_OFF),
                        Omission.of(Omission.Look.SPEECH, Omission.Reason.NOT_THERE))
                .noneMatch(omission -> omission.look() == Omission.Look.CODES);
    }

    @Test
    void the_cover_of_a_sound_file_is_no_picture() throws Exception {
        Encoding sound = Encoding.of("mp3").with(NumberedFilm.sound("libmp3lame"));
        Encoding picture = Encoding.of("image2pipe").with(PictureTrack.of("png").pixels("rgb24"));
        Path file =
                NumberedFilm.write(NumberedFilm.builder().build(), sound, folder.resolve("t.mp3"));
        Path cover = NumberedFilm.write(labelled(0.04), picture, folder.resolve("cover.png"));
        Files.write(file, withCover(Files.readAllBytes(file), Files.readAllBytes(cover)));

        Observations heard = observe(file);

        assertThat(heard.source().streams())
                .extracting(Source.Stream::kind)
                .containsExactlyInAnyOrder(Source.StreamKind.AUDIO, Source.StreamKind.OTHER);
        assertThat(heard.omissions())
                .contains(Omission.of(Omission.Look.SCREEN_TEXT, Omission.Reason.NOT_THERE));
        assertThat(heard.signals()).isEmpty();
    }

    /** With an ID3v2.3 tag in front that holds an attached picture (id3.org, APIC). */
    private static byte[] withCover(byte[] sound, byte[] picture) {
        byte[] head = "\0image/png\0\3\0".getBytes(StandardCharsets.ISO_8859_1);
        int frame = head.length + picture.length;
        int tag = frame + 10;
        return ByteBuffer.allocate(10 + tag + sound.length)
                .put("ID3\3\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(sevenBits(tag, 3))
                .put(sevenBits(tag, 2))
                .put(sevenBits(tag, 1))
                .put(sevenBits(tag, 0))
                .put("APIC".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(frame)
                .putShort((short) 0)
                .put(head)
                .put(picture)
                .put(sound)
                .array();
    }

    @Test
    void chapters_of_the_file_become_signals() {
        var film =
                NumberedFilm.builder().chapter(0, 2, "Вступление").chapter(2, 5, "Реклама").build();
        Path file = NumberedFilm.write(film, Medium.MP4.encoding(), folder.resolve("chapters.mp4"));

        assertThat(observe(file).signals())
                .filteredOn(Signal.Chapter.class::isInstance)
                .map(Signal.Chapter.class::cast)
                .extracting(Signal.Chapter::title)
                .containsExactly("Вступление", "Реклама");
    }

    @Test
    void ends_within_a_second_of_being_cancelled() throws Exception {
        Path file =
                NumberedFilm.write(
                        labelled(6),
                        Encoding.of("mp4").with(NumberedFilm.pictures("libopenh264")),
                        folder.resolve("long.mp4"));
        Cancellation cancel = new Cancellation();
        long[] cancelledAt = new long[1];
        Progress progress =
                (stage, share, at) -> {
                    if (stage == Stage.PICTURES
                            && at.isAfter(MediaTime.ofSeconds(1))
                            && !cancel.isCancelled()) {
                        cancelledAt[0] = System.nanoTime();
                        cancel.cancel();
                    }
                };

        assertThatThrownBy(() -> analyzer.observe(file, OPTIONS, progress, cancel))
                .isExactlyInstanceOf(AnalysisException.Cancelled.class);
        assertThat((System.nanoTime() - cancelledAt[0]) / 1_000_000).isLessThan(PATIENCE_MILLIS);
    }

    private static byte sevenBits(int number, int place) {
        return (byte) (number >> (7 * place) & 0x7f);
    }

    private Observations observe(Path file) {
        return analyzer.observe(file, OPTIONS, (stage, share, at) -> {}, new Cancellation())
                .getFirst();
    }

    private static Film labelled(double seconds) {
        TextStyle style = TextStyle.boxed(Typeface.NOTO_SANS, 24);
        return Film.of(new Size(640, 360), NumberedFilm.FRAMES_PER_SECOND, seconds)
                .scene(new GradientScene(4))
                .overlay(
                        0,
                        seconds,
                        new Lettering("Реклама. ООО «Синий чайник»", style),
                        Place.BOTTOM)
                .build();
    }
}
