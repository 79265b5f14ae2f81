package ai.veritasad.analyzer.decode.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.transcript.Cue;
import ai.veritasad.analyzer.report.transcript.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class CaptionFileTest {

    @TempDir private Path folder;

    private static final String AUTOMATIC =
            """
            WEBVTT
            Kind: captions
            Language: en

            00:00:01.000 --> 00:00:03.000 align:start position:0%
            \s
            today's<00:00:01.400><c> video</c><00:00:01.800><c> is</c>

            00:00:03.000 --> 00:00:03.010 align:start position:0%
            today's video is
            \s

            00:00:03.010 --> 00:00:05.000 align:start position:0%
            today's video is
            sponsored<00:00:03.500><c> by</c><00:00:03.900><c> acme</c>

            00:00:05.000 --> 00:00:05.010 align:start position:0%
            sponsored by acme
            \s

            00:00:05.010 --> 00:00:06.000 align:start position:0%
            sponsored by acme
            wow
            """;

    @Test
    void every_word_of_automatic_captions_appears_once_with_its_own_time() throws IOException {
        List<Cue> cues = read("talk.vtt", AUTOMATIC).transcript().cues();
        assertThat(cues)
                .extracting(Cue::text)
                .containsExactly("today's video is", "sponsored by acme", "wow");
        assertThat(cues.get(1).words())
                .containsExactly(
                        new Word(Span.ofSeconds(3.01, 3.5), "sponsored"),
                        new Word(Span.ofSeconds(3.5, 3.9), "by"),
                        new Word(Span.ofSeconds(3.9, 5.0), "acme"));
        assertThat(cues.get(1).span()).isEqualTo(Span.ofSeconds(3.01, 5.0));
    }

    @Test
    void rolling_lines_without_word_times_are_taken_out_too() throws IOException {
        String srt =
                """
                1
                00:00:00,000 --> 00:00:02,000
                one two

                2
                00:00:02,000 --> 00:00:04,000
                one two
                three four

                3
                00:00:04,000 --> 00:00:06,000
                three four
                five six
                """;
        assertThat(texts("talk.srt", srt)).containsExactly("one two", "three four", "five six");
    }

    @Test
    void a_line_that_people_repeat_on_purpose_stays() throws IOException {
        String vtt =
                """
                WEBVTT

                00:01.000 --> 00:02.000
                No.

                00:02.000 --> 00:03.000
                No.

                00:03.000 --> 00:04.000
                I said so.

                00:05.000 --> 00:06.000
                You did.
                """;
        assertThat(texts("talk.vtt", vtt)).containsExactly("No.", "No.", "I said so.", "You did.");
    }

    @Test
    void web_vtt_notes_styles_ids_and_settings_are_no_text() throws IOException {
        String vtt =
                """
                WEBVTT - talk

                STYLE
                ::cue { color: red }

                NOTE 00:00 is the start

                intro
                00:01.000 --> 00:02.500 line:0 position:20%
                <v Anna>Fish &amp; chips &lt;3</v>

                01:00:00.000 --> 01:00:01.000
                <i>late</i>
                """;
        List<Cue> cues = read("talk.vtt", vtt).transcript().cues();
        assertThat(cues).extracting(Cue::text).containsExactly("Fish & chips <3", "late");
        assertThat(cues)
                .extracting(Cue::span)
                .containsExactly(Span.ofSeconds(1, 2.5), Span.ofSeconds(3600, 3601));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n00:00:01,000 --> 00:00:02,500\nПривет\nвсем\n\n2\n00:00:03,000 --> 00:00:04,000\nПока\n",
                "1\r\n00:00:01,000 --> 00:00:02,500\r\nПривет\r\nвсем\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nПока\r\n",
                "00:00:01.000 --> 00:00:02.500\nПривет\nвсем\n\n00:00:03.000 --> 00:00:04.000\nПока",
                "\uFEFF1\n00:00:01,000 --> 00:00:02,500\n<i>Привет</i>\n{\\an8}всем\n2\n00:00:03,000 --> 00:00:04,000\nПока",
                "1\n0:0:1,0-->0:0:2,5\nПривет\n\nвсем\n\n2\n0:00:03 --> 0:00:04 X1:10 X2:20\n<font color=\"#fff\">Пока</font>",
                "2\n00:00:03,000 --> 00:00:04,000\nПока\n\n1\n00:00:01,000 --> 00:00:02,500\nПривет\nвсем\n",
                "1\n00 : 00 : 01,000 --> 00 : 00 : 02,500\nПривет\nвсем\n\n\n\n7\n00:00:03:000 --> 00:00:04:000\nПо\u00ADка\n"
            })
    void sloppy_subrip_is_read_like_a_tidy_one(String srt) throws IOException {
        List<Cue> cues = read("talk.srt", srt).transcript().cues();
        assertThat(cues).extracting(Cue::text).containsExactly("Привет\nвсем", "Пока");
        assertThat(cues)
                .extracting(Cue::span)
                .containsExactly(Span.ofSeconds(1, 2.5), Span.ofSeconds(3, 4));
    }

    @Test
    void substation_dialogue_is_read_without_styling_comments_and_drawings() throws IOException {
        String ass =
                """
                [Script Info]
                Title: talk

                [V4+ Styles]
                Format: Name, Fontname
                Style: Default,Arial

                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,not said
                Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,second, with a comma
                Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\pos(1,2)}first\\Nline
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1
                Dialogue: 0,never,0:00:02.00,Default,,0,0,0,,lost
                """;
        Captioned captioned = read("talk.ass", ass);
        assertThat(captioned.transcript().cues())
                .containsExactly(
                        Cue.of(Span.ofSeconds(1, 2.5), "first\nline"),
                        Cue.of(Span.ofSeconds(3, 4), "second, with a comma"));
        assertThat(captioned.warnings()).extracting(Warning::code).containsExactly("bad_captions");
    }

    @Test
    void youtube_json_gives_every_word_its_time() throws IOException {
        String json =
                """
                {"wireMagic":"pb3","events":[
                {"tStartMs":0,"dDurationMs":9000,"id":1,"wpWinPosId":1},
                {"tStartMs":1000,"dDurationMs":4000,"segs":[{"utf8":"so"},{"utf8":" then","tOffsetMs":500}]},
                {"tStartMs":2000,"dDurationMs":4000,"aAppend":1,"segs":[{"utf8":"\\n"}]},
                {"tStartMs":2010,"dDurationMs":4000,"segs":[{"utf8":"bye","acAsrConf":0}]},
                {"tStartMs":-5,"dDurationMs":1,"segs":[{"utf8":"lost"}]}]}
                """;
        Captioned captioned = read("talk.json3", json);
        assertThat(captioned.transcript().cues().getFirst().words())
                .containsExactly(
                        new Word(Span.ofSeconds(1, 1.5), "so"),
                        new Word(Span.ofSeconds(1.5, 2.01), "then"));
        assertThat(captioned.transcript().cues())
                .extracting(Cue::text)
                .containsExactly("so then", "bye");
        assertThat(captioned.warnings()).hasSize(1);
    }

    @Test
    void json_lines_hold_many_videos() throws IOException {
        String lines =
                """
                {"id":"a","lang":"ru","duration":12.5,"captions":[[3,4,"потом"],[1,2,"сначала"],[5,"bad"]]}
                not json

                {"id":"b","lang":"en","captions":[]}
                """;
        for (Path file : List.of(write("all.jsonl", lines), zipped("all.jsonl.gz", lines))) {
            List<Captioned> videos = CaptionFile.read(file, new Cancellation());
            assertThat(videos).extracting(Captioned::id).containsExactly("a", "b");
            Captioned first = videos.getFirst();
            assertThat(first.transcript().cues())
                    .extracting(Cue::text)
                    .containsExactly("сначала", "потом");
            assertThat(first.transcript().language()).isEqualTo("ru");
            assertThat(first.duration().orElseThrow().seconds()).isEqualTo(12.5);
            assertThat(first.warnings())
                    .extracting(Warning::code)
                    .containsExactly("bad_captions", "bad_lines");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251"})
    void russian_is_read_in_every_encoding(String charset) throws IOException {
        String srt = "1\n00:00:01,000 --> 00:00:02,000\nЭто было здесь, а теперь мы идём дальше.\n";
        Path file = folder.resolve("talk.srt");
        Files.write(file, srt.getBytes(Charset.forName(charset)));
        Captioned captioned = CaptionFile.read(file, new Cancellation()).getFirst();
        assertThat(captioned.transcript().cues().getFirst().text())
                .isEqualTo("Это было здесь, а теперь мы идём дальше.");
        assertThat(captioned.transcript().language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource({
        "talk.ru.vtt, Ничего особенного, ru",
        "talk.en-US.vtt, Nothing special, en",
        "talk.rus.vtt, Ничего, ru",
        "talk.pt-BR.auto.vtt, Nada, pt",
        "talk.vtt, and this is what we are going to do with that, en",
        "talk.vtt, и это то что мы будем делать с этим сейчас, ru",
        "talk.vtt, і це те що ми робимо зараз бо це дуже просто, uk",
        "talk.vtt, und das ist es was wir jetzt mit dem machen, de",
        "talk.vtt, xyzzy plugh, und",
        "talk.en.vtt, и это совсем не по-английски а по-русски и так далее и тому подобное, ru"
    })
    void the_language_comes_from_the_name_or_the_words(String name, String text, String language)
            throws IOException {
        String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n";
        assertThat(read(name, vtt).transcript().language()).isEqualTo(language);
    }

    @Test
    void bad_captions_are_left_out_and_counted() throws IOException {
        String srt =
                """
                1
                00:00:05,000 --> 00:00:04,000
                backwards

                2
                soon --> later
                when?

                3
                00:00:06,000 --> 00:00:07,000
                good
                """;
        Captioned captioned = read("talk.srt", srt);
        assertThat(captioned.transcript().cues()).extracting(Cue::text).containsExactly("good");
        assertThat(captioned.warnings().getFirst().message().en())
                .isEqualTo("2 of 3 captions could not be read.");
    }

    @ParameterizedTest
    @CsvSource({
        "talk.srt, just a letter to grandmother",
        "talk.jsonl, {}",
        "talk.ass, [Script Info]"
    })
    void what_is_no_caption_file_is_told(String name, String text) throws IOException {
        Path file = write(name, text);
        assertThatExceptionOfType(AnalysisException.NotMedia.class)
                .isThrownBy(() -> CaptionFile.read(file, new Cancellation()));
    }

    @Test
    void bytes_that_are_no_text_are_told() throws IOException {
        Path file = folder.resolve("talk.srt");
        Files.write(file, new byte[] {0, 1, 2, 3, 0, 0, 0, 9});
        assertThatExceptionOfType(AnalysisException.NotMedia.class)
                .isThrownBy(() -> CaptionFile.read(file, new Cancellation()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.srt", "talk.vtt", "talk.jsonl"})
    void an_empty_file_is_told(String name) throws IOException {
        Path file = write(name, "");
        assertThatExceptionOfType(AnalysisException.Empty.class)
                .isThrownBy(() -> CaptionFile.read(file, new Cancellation()));
    }

    @Test
    void a_missing_file_and_a_folder_are_told() {
        assertThatExceptionOfType(AnalysisException.Missing.class)
                .isThrownBy(() -> CaptionFile.read(folder.resolve("no.srt"), new Cancellation()));
        assertThatExceptionOfType(AnalysisException.Folder.class)
                .isThrownBy(() -> CaptionFile.read(folder, new Cancellation()));
    }

    @Test
    void reading_many_videos_can_be_stopped() throws IOException {
        Path file = write("all.jsonl", "{\"id\":\"a\",\"captions\":[[1,2,\"x\"]]}\n");
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatExceptionOfType(AnalysisException.Cancelled.class)
                .isThrownBy(() -> CaptionFile.read(file, cancellation));
    }

    @ParameterizedTest
    @CsvSource({
        "talk.vtt, x, true",
        "talk.SRT, x, true",
        "talk.ru.ass, x, true",
        "talk.ssa, x, true",
        "talk.json3, x, true",
        "all.jsonl, x, true",
        "all.jsonl.gz, x, true",
        "talk.gz, x, false",
        "talk.mp4, x, false",
        "talk.json, '{\"wireMagic\":\"pb3\",\"events\":[]}', true",
        "talk.info.json, '{\"title\":\"events\"}', false",
        "talk.txt, WEBVTT, true",
        "talk.txt, x, false"
    })
    void caption_files_are_known_by_name_or_first_bytes(String name, String text, boolean known)
            throws IOException {
        assertThat(CaptionFile.isCaptionFile(write(name, text))).isEqualTo(known);
    }

    @Test
    void a_captions_id_is_the_name_without_endings() throws IOException {
        assertThat(read("talk one.ru.auto.vtt", AUTOMATIC).id()).isEqualTo("talk one");
    }

    private Captioned read(String name, String text) throws IOException {
        return CaptionFile.read(write(name, text), new Cancellation()).getFirst();
    }

    private List<String> texts(String name, String text) throws IOException {
        return read(name, text).transcript().cues().stream().map(Cue::text).toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zipped(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
