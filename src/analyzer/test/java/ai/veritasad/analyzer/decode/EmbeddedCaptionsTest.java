package ai.veritasad.analyzer.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_FORCED;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.decode.Muxed.Codec;
import ai.veritasad.analyzer.decode.Muxed.Packet;
import ai.veritasad.analyzer.decode.Muxed.Track;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class EmbeddedCaptionsTest {

    private static final String SAID = "Спонсор этого выпуска, магазин, и он не забыл про нас";
    private static final String SPOKEN = "The sponsor of this video is a shop that you will like";

    @TempDir private Path folder;

    private EmbeddedCaptions.Found read(String language, Track... tracks) {
        return read("matroska", language, tracks);
    }

    private EmbeddedCaptions.Found read(String format, String language, Track... tracks) {
        Path file = Muxed.write(folder.resolve("film." + format), format, tracks);
        return EmbeddedCaptions.read(
                file, Optional.of(language).filter(tag -> !tag.isEmpty()), new Cancellation());
    }

    private static Transcript transcript(EmbeddedCaptions.Found found) {
        return found.transcript().orElseThrow();
    }

    private static List<String> texts(EmbeddedCaptions.Found found) {
        return transcript(found).cues().stream().map(Cue::text).toList();
    }

    @Test
    void reads_subrip_with_its_times_and_without_its_tags() {
        EmbeddedCaptions.Found found =
                read(
                        "rus",
                        Muxed.pictures(4),
                        Track.of(
                                Codec.SUBRIP,
                                "rus",
                                Muxed.text(0.5, 1.5, "<i>" + SAID + "</i>"),
                                Muxed.text(2, 3.25, "Промокод\n<b>РОМАШКА</b>")));

        assertThat(transcript(found))
                .isEqualTo(
                        new Transcript(
                                "ru",
                                "stream 1",
                                List.of(
                                        Cue.of(Span.ofSeconds(0.5, 1.5), SAID),
                                        Cue.of(Span.ofSeconds(2, 3.25), "Промокод\nРОМАШКА"))));
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void reads_mov_text() {
        EmbeddedCaptions.Found found =
                read(
                        "mp4",
                        "eng",
                        Muxed.pictures(4),
                        Track.of(
                                Codec.MOV_TEXT,
                                "eng",
                                Muxed.movText(0.5, 1.5, SPOKEN),
                                Muxed.movText(2, 3, "use code TEN")));

        assertThat(transcript(found).language()).isEqualTo("en");
        assertThat(transcript(found).cues())
                .containsExactly(
                        Cue.of(Span.ofSeconds(0.5, 1.5), SPOKEN),
                        Cue.of(Span.ofSeconds(2, 3), "use code TEN"));
    }

    @Test
    void reads_ass_without_styles_and_drawings() {
        EmbeddedCaptions.Found found =
                read(
                        "rus",
                        Track.of(
                                Codec.ASS,
                                "rus",
                                Muxed.text(0, 1, "0,0,Default,,0,0,0,,{\\i1}Раз,{\\i0}\\Nдва"),
                                Muxed.text(1, 2, "1,0,Default,,0,0,0,,{\\p1}m 0 0 l 9 9{\\p0}"),
                                Muxed.text(2, 3, "2,0,Default,,0,0,0,,три")));

        assertThat(texts(found)).containsExactly("Раз,\nдва", "три");
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void reads_the_time_of_every_word_in_webvtt() {
        EmbeddedCaptions.Found found =
                read(
                        "eng",
                        Track.of(
                                Codec.WEBVTT,
                                "eng",
                                Muxed.text(0, 2, "use<00:00:01.000> code<00:00:01.500> TEN")));

        assertThat(transcript(found).cues().getFirst().words())
                .extracting(word -> word.span().start().seconds())
                .containsExactly(0.0, 1.0, 1.5);
    }

    @Test
    void prefers_the_language_of_the_speech_then_the_default_track() {
        EmbeddedCaptions.Found found =
                read(
                        "ru",
                        Muxed.silence("rus", 3),
                        Track.of(Codec.SUBRIP, "eng", Muxed.text(0, 1, SPOKEN))
                                .marked(AV_DISPOSITION_DEFAULT),
                        Track.of(Codec.SUBRIP, "rus", Muxed.text(0, 1, "первая")),
                        Track.of(Codec.SUBRIP, "rus", Muxed.text(0, 1, "главная"))
                                .marked(AV_DISPOSITION_DEFAULT));

        assertThat(transcript(found).source()).isEqualTo("stream 3");
    }

    @Test
    void passes_over_forced_tracks_and_signs_while_there_is_a_whole_one() {
        Track forced =
                Track.of(Codec.SUBRIP, "rus", Muxed.text(0, 1, "вывеска"))
                        .marked(AV_DISPOSITION_DEFAULT | AV_DISPOSITION_FORCED);
        Track signs =
                Track.of(Codec.SUBRIP, "rus", Muxed.text(0, 1, "плакат")).titled("Signs & Songs");
        Track whole = Track.of(Codec.SUBRIP, "eng", Muxed.text(0, 1, SPOKEN));

        assertThat(transcript(read("rus", forced, signs, whole)).source()).isEqualTo("stream 2");
        assertThat(transcript(read("rus", forced)).source()).isEqualTo("stream 0");
    }

    @Test
    void goes_on_to_the_next_track_where_the_best_one_is_empty() {
        EmbeddedCaptions.Found found =
                read(
                        "rus",
                        Track.of(Codec.SUBRIP, "rus", Muxed.text(0, 1, "   ")),
                        Track.of(Codec.SUBRIP, "eng", Muxed.text(0, 1, SPOKEN)));

        assertThat(texts(found)).containsExactly(SPOKEN);
    }

    @Test
    void says_that_bitmaps_were_not_read() {
        EmbeddedCaptions.Found found =
                read(
                        "rus",
                        Muxed.pictures(2),
                        Track.of(Codec.BITMAPS, "rus", Muxed.text(0, 1, "\0\0\0\0")));

        assertThat(found.transcript()).isEmpty();
        assertThat(found.warnings()).extracting(Warning::code).containsExactly("unread_captions");
    }

    @Test
    void reads_what_is_whole_of_a_damaged_track_and_says_how_much_is_not() {
        EmbeddedCaptions.Found found =
                read(
                        "rus",
                        Track.of(
                                Codec.ASS,
                                "rus",
                                Muxed.text(0, 1, "no dialogue line"),
                                Muxed.text(1, 2, "1,0,Default,,0,0,0,,целая")));

        assertThat(texts(found)).containsExactly("целая");
        assertThat(found.warnings()).extracting(Warning::code).containsExactly("bad_captions");
    }

    @Test
    void reads_the_beginning_of_a_file_that_breaks_off() throws Exception {
        Packet[] packets = new Packet[200];
        for (int i = 0; i < packets.length; i++) {
            packets[i] = Muxed.text(i, i + 1, "caption " + i + " " + SPOKEN);
        }
        Path whole =
                Muxed.write(
                        folder.resolve("whole.mkv"),
                        "matroska",
                        Track.of(Codec.SUBRIP, "eng", packets));
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = folder.resolve("broken.mkv");
        Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));

        Transcript read =
                EmbeddedCaptions.read(broken, Optional.empty(), new Cancellation())
                        .transcript()
                        .orElseThrow();

        assertThat(read.cues().size()).isBetween(60, 150);
        assertThat(read.cues().getFirst().text()).startsWith("caption 0 ");
    }

    @Test
    void understands_tracks_that_are_not_in_utf_8() {
        byte[] old = SAID.getBytes(Charset.forName("windows-1251"));
        EmbeddedCaptions.Found found =
                read("rus", Track.of(Codec.SUBRIP, "rus", Packet.of(0, 1, old)));

        assertThat(texts(found)).containsExactly(SAID);
    }

    @Test
    void a_caption_of_unknown_length_stands_until_the_next() {
        EmbeddedCaptions.Found found =
                read(
                        "eng",
                        Track.of(
                                Codec.SUBRIP,
                                "eng",
                                new Packet(0, 0, SPOKEN.getBytes(StandardCharsets.UTF_8)),
                                Muxed.text(3, 4, "bye")));

        assertThat(transcript(found).cues().getFirst().span()).isEqualTo(Span.ofSeconds(0, 3));
    }

    @Test
    void reading_can_be_cancelled() {
        Path file =
                Muxed.write(
                        folder.resolve("film.mkv"),
                        "matroska",
                        Track.of(Codec.SUBRIP, "eng", Muxed.text(0, 1, SPOKEN)));
        Cancellation cancel = new Cancellation();
        cancel.cancel();

        assertThatThrownBy(() -> EmbeddedCaptions.read(file, Optional.empty(), cancel))
                .isInstanceOf(AnalysisException.Cancelled.class);
    }
}
