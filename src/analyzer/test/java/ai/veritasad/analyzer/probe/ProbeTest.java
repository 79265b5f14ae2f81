package ai.veritasad.analyzer.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.analyzer.report.Source;
import ai.veritasad.analyzer.report.Source.StreamKind;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.samples.Caption;
import ai.veritasad.samples.encode.CaptionCodec;
import ai.veritasad.samples.encode.CaptionTrack;
import ai.veritasad.samples.encode.Encoding;
import ai.veritasad.samples.encode.PictureTrack;
import ai.veritasad.samples.encode.Placement;
import ai.veritasad.samples.write.FilmWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ProbeTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void names_container_codecs_size_rate_and_length(Medium medium) {
        Source source = probed(medium.write(folder)).source();

        assertThat(source.format()).isEqualTo(medium.format());
        Source.Stream film = only(source, StreamKind.VIDEO);
        assertThat(film.codec()).isEqualTo(medium.codec());
        assertThat(film.width()).isEqualTo(NumberedFilm.SIZE.width());
        assertThat(film.height()).isEqualTo(NumberedFilm.SIZE.height());
        assertThat(film.frameRate()).isCloseTo(NumberedFilm.FRAMES_PER_SECOND, within(0.2));
        assertThat(only(source, StreamKind.AUDIO).codec()).isEqualTo(medium.soundCodec());
        assertThat(source.duration().orElseThrow().seconds())
                .isCloseTo(NumberedFilm.SECONDS, within(0.12));
    }

    @Test
    void knows_size_and_hash_of_the_file() throws Exception {
        Path file = folder.resolve("letters.wav");
        FilmWriter.write(
                NumberedFilm.builder().build(),
                Encoding.of("wav").with(NumberedFilm.sound("pcm_s16le")),
                file);

        Source source = probed(file).source();

        assertThat(source.name()).isEqualTo("letters.wav");
        assertThat(source.bytes()).isEqualTo(Files.size(file));
        assertThat(source.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void tells_the_size_as_shown_of_a_turned_film(int quarterTurns) {
        Source.Stream film = film(Placement.turned(quarterTurns));

        assertThat(film.width()).isEqualTo(160);
        assertThat(film.height()).isEqualTo(96);
    }

    @Test
    void tells_the_size_as_shown_of_stretched_pixels() {
        Source.Stream film = film(Placement.stretched(4, 3));

        assertThat(film.width()).isEqualTo(160);
        assertThat(film.height()).isEqualTo(96);
    }

    @Test
    void tells_odd_sizes_to_the_pixel() {
        Source.Stream film = film(Placement.cut(7, 3));

        assertThat(film.width()).isEqualTo(153);
        assertThat(film.height()).isEqualTo(93);
    }

    private Source.Stream film(Placement placement) {
        Encoding encoding =
                Encoding.of("mp4").with(NumberedFilm.pictures("mpeg4").placed(placement));
        return only(
                probed(NumberedFilm.write(encoding, folder, "placed.mp4")).source(),
                StreamKind.VIDEO);
    }

    @Test
    void lists_every_track_with_its_language() {
        List<Caption> words = List.of(Caption.spoken("Привет всем", 1, 2));
        Encoding encoding =
                Medium.MKV
                        .encoding()
                        .with(NumberedFilm.sound("libopus").language("rus"))
                        .with(NumberedFilm.sound("aac").language("eng"))
                        .with(CaptionTrack.of(CaptionCodec.SUBRIP, words).language("rus"))
                        .with(CaptionTrack.of(CaptionCodec.ASS, words));

        Source source = probed(NumberedFilm.write(encoding, folder, "tracks.mkv")).source();

        assertThat(source.streams())
                .extracting(Source.Stream::kind, Source.Stream::codec, Source.Stream::language)
                .containsExactly(
                        tuple(StreamKind.VIDEO, "h264", Optional.empty()),
                        tuple(StreamKind.AUDIO, "flac", Optional.empty()),
                        tuple(StreamKind.AUDIO, "opus", Optional.of("rus")),
                        tuple(StreamKind.AUDIO, "aac", Optional.of("eng")),
                        tuple(StreamKind.CAPTIONS, "subrip", Optional.of("rus")),
                        tuple(StreamKind.CAPTIONS, "ass", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "wav, pcm_s16le, wav",
        "mp3, libmp3lame, mp3",
        "ogg, libopus, ogg",
        "flac, flac, flac",
        "adts, aac, aac",
        "ipod, aac, m4a",
        "matroska, libopus, webm"
    })
    void takes_sound_without_pictures(String muxer, String codec, String format) {
        Encoding encoding = Encoding.of(muxer).with(NumberedFilm.sound(codec));

        Source source = probed(NumberedFilm.write(encoding, folder, "sound")).source();

        assertThat(source.format()).isEqualTo(format);
        assertThat(source.streams()).extracting(Source.Stream::kind).containsOnly(StreamKind.AUDIO);
        assertThat(source.duration().orElseThrow().seconds())
                .isCloseTo(NumberedFilm.SECONDS, within(0.12));
    }

    @ParameterizedTest
    @CsvSource({"png, rgb24", "mjpeg, yuvj420p", "bmp, bgr24", "tiff, rgb24"})
    void gives_a_still_picture_no_length(String codec, String pixels) {
        Source source = probed(still(codec, pixels)).source();

        assertThat(source.duration()).isEmpty();
        assertThat(only(source, StreamKind.VIDEO).width()).isEqualTo(160);
    }

    private Path still(String codec, String pixels) {
        Encoding encoding =
                Encoding.of("image2pipe")
                        .with(PictureTrack.of(codec).pixels(pixels).keeping(index -> index == 0));
        return NumberedFilm.write(encoding, folder, "still");
    }

    @ParameterizedTest
    @CsvSource({"gif, gif, bgr8", "apng, apng, rgb24"})
    void knows_how_long_a_moving_picture_moves(String muxer, String codec, String pixels) {
        Encoding encoding = Encoding.of(muxer).with(PictureTrack.of(codec).pixels(pixels));

        Source source = probed(NumberedFilm.write(encoding, folder, "moving")).source();

        assertThat(source.duration().orElseThrow().seconds())
                .isCloseTo(NumberedFilm.SECONDS, within(0.12));
    }

    @Test
    void counts_the_length_of_a_recording_that_does_not_tell_it() {
        Encoding encoding = Medium.MKV.encoding().option("live", "1");

        Source source = probed(NumberedFilm.write(encoding, folder, "live.mkv")).source();

        assertThat(source.duration().orElseThrow().seconds())
                .isCloseTo(NumberedFilm.SECONDS, within(0.12));
    }

    @ParameterizedTest
    @CsvSource({"h264, libopenh264", "m4v, mpeg4", "mpeg2video, mpeg2video", "obu, libaom-av1"})
    void counts_the_length_of_a_bare_stream(String muxer, String codec) {
        PictureTrack pictures = NumberedFilm.pictures(codec);
        Encoding encoding =
                Encoding.of(muxer)
                        .with(
                                codec.equals("libaom-av1")
                                        ? pictures.option("cpu-used", "8")
                                        : pictures);

        Source source = probed(NumberedFilm.write(encoding, folder, "bare")).source();

        assertThat(source.duration().orElseThrow().seconds())
                .isCloseTo(NumberedFilm.SECONDS, within(0.12));
    }

    @ParameterizedTest
    @EnumSource(names = {"MP4", "MKV", "OGG"})
    void reads_title_and_chapters(Medium medium) {
        var film =
                NumberedFilm.builder()
                        .tag("title", "Проба 1")
                        .chapter(0, 2, "Начало")
                        .chapter(2, 5, "The end")
                        .build();
        Path file = NumberedFilm.write(film, medium.encoding(), folder.resolve("chapters"));

        Probed probed = probed(file);

        assertThat(probed.source().tags()).containsEntry("title", "Проба 1");
        assertThat(probed.chapters())
                .containsExactly(
                        new Signal.Chapter(Span.ofSeconds(0, 2), "Начало"),
                        new Signal.Chapter(
                                new Span(
                                        MediaTime.ofSeconds(2),
                                        probed.source().duration().orElseThrow()),
                                "The end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk.txt",
                "talk.vtt.bin",
                "разговор на кухне.mp4",
                "two  spaces .mkv",
                "frame-%d.mp4",
                "100%.mp4",
                "http:talk.mp4",
                "concat:a|b.mp4",
                "-i.mp4",
                "[talk]*?.mp4",
                "no-ending"
            })
    void goes_by_the_bytes_whatever_the_name_is(String name) {
        Source source = probed(NumberedFilm.write(Medium.MKV.encoding(), folder, name)).source();

        assertThat(source.name()).isEqualTo(name);
        assertThat(source.format()).isEqualTo("matroska");
    }

    private static Probed probed(Path file) {
        return Probe.read(file, new Cancellation());
    }

    private static Source.Stream only(Source source, StreamKind kind) {
        List<Source.Stream> found =
                source.streams().stream().filter(stream -> stream.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
