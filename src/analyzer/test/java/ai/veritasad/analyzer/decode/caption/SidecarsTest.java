package ai.veritasad.analyzer.decode.caption;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Publication;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.measure.MediaTime;
import ai.veritasad.analyzer.report.measure.Span;
import ai.veritasad.analyzer.report.signal.Signal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class SidecarsTest {

    @TempDir private Path folder;

    @Test
    void captions_by_people_and_in_the_wanted_language_come_first() throws IOException {
        Path media = media("talk.mp4");
        for (String name :
                List.of(
                        "talk.en.vtt",
                        "talk.ru.auto.vtt",
                        "talk.ru.srt",
                        "talk.ru-orig.vtt",
                        "talk.vtt",
                        "talk.jpg",
                        "talkative.ru.srt",
                        "talk.part2.ru.srt")) {
            Files.writeString(folder.resolve(name), "WEBVTT");
        }
        assertThat(Sidecars.beside(media, Optional.of("ru")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "talk.ru.srt",
                        "talk.ru-orig.vtt",
                        "talk.ru.auto.vtt",
                        "talk.vtt",
                        "talk.en.vtt");
        assertThat(Sidecars.best(media, Optional.empty())).contains(folder.resolve("talk.vtt"));
    }

    @Test
    void word_times_show_that_captions_are_automatic() throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(
                folder.resolve("talk.vtt"), "WEBVTT\n\n" + "a<00:00:01.000><c> b</c>\n".repeat(5));
        Files.writeString(folder.resolve("talk.ru.vtt"), "WEBVTT");
        assertThat(Sidecars.best(media, Optional.empty())).contains(folder.resolve("talk.ru.vtt"));
    }

    @Test
    void a_file_without_captions_beside_it_has_none() throws IOException {
        assertThat(Sidecars.beside(media("talk.mp4"), Optional.empty())).isEmpty();
        assertThat(Sidecars.best(Path.of("nowhere", "talk.mp4"), Optional.empty())).isEmpty();
    }

    @Test
    void a_downloaders_page_file_tells_the_publication() throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(
                folder.resolve("talk.info.json"),
                """
                {"title":"Talk","description":"About\\n0:00 Ignored","channel":"Anna","uploader":"x",
                 "upload_date":"20240301","webpage_url":"https://example.org/v","extractor":"vk:video",
                 "channel_follower_count":12000,"duration":100,
                 "chapters":[{"start_time":60,"end_time":100,"title":"End"},
                             {"start_time":0,"end_time":60,"title":"Sponsor"},{"title":"no time"}]}
                """);
        Publications.Beside beside = Publications.beside(media);
        assertThat(beside.publication())
                .isEqualTo(
                        new Publication(
                                Optional.of("Talk"),
                                Optional.of("About\n0:00 Ignored"),
                                Optional.of("Anna"),
                                Optional.of(LocalDate.of(2024, 3, 1)),
                                Optional.of("https://example.org/v"),
                                Optional.of("vk"),
                                Optional.of(12000L)));
        assertThat(beside.chapters())
                .containsExactly(
                        new Signal.Chapter(Span.ofSeconds(0, 60), "Sponsor"),
                        new Signal.Chapter(Span.ofSeconds(60, 100), "End"));
        assertThat(beside.duration()).contains(MediaTime.ofSeconds(100));
        assertThat(beside.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".description", ".txt"})
    void a_description_file_tells_description_and_chapters(String ending) throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(
                folder.resolve("talk" + ending),
                "Hello\n0:00 Intro\n1:10 - Ad: Acme\n(2:10) Go on\n1:00:05 | End\n");
        Publications.Beside beside = Publications.beside(media);
        assertThat(beside.publication().description().orElseThrow()).startsWith("Hello");
        assertThat(beside.chapters())
                .containsExactly(
                        new Signal.Chapter(Span.ofSeconds(0, 70), "Intro"),
                        new Signal.Chapter(Span.ofSeconds(70, 130), "Ad: Acme"),
                        new Signal.Chapter(Span.ofSeconds(130, 3605), "Go on"),
                        new Signal.Chapter(Span.ofSeconds(3605, 3605), "End"));
    }

    @Test
    void the_description_is_found_beside_a_caption_file_too() throws IOException {
        Files.writeString(folder.resolve("talk.description"), "Hello");
        Path captions = Files.writeString(folder.resolve("talk.ru.vtt"), "WEBVTT");
        assertThat(Publications.beside(captions).publication().description()).contains("Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[]", "nonsense", "{{{{"})
    void a_damaged_page_file_is_a_warning(String json) throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(folder.resolve("talk.info.json"), json);
        Files.writeString(folder.resolve("talk.description"), "Hello");
        Publications.Beside beside = Publications.beside(media);
        assertThat(beside.warnings())
                .extracting(Warning::code)
                .containsExactly("unusable_page_file");
        assertThat(beside.publication().description()).contains("Hello");
    }

    @Test
    void wrong_values_of_a_page_file_are_left_out() throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(
                folder.resolve("talk.info.json"),
                """
                {"title":7,"upload_date":"20249999","duration":-1,"channel_follower_count":"many",
                 "chapters":{"start_time":1}}
                """);
        Publications.Beside beside = Publications.beside(media);
        assertThat(beside.publication()).isEqualTo(Publication.UNKNOWN);
        assertThat(beside.chapters()).isEmpty();
    }

    @Test
    void comskips_answer_is_no_description() throws IOException {
        Path media = media("talk.mp4");
        Files.writeString(
                folder.resolve("talk.txt"), "FILE PROCESSING COMPLETE  15000 FRAMES AT  2500\n");
        assertThat(Publications.beside(media).publication()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void two_time_codes_or_falling_ones_are_no_chapters() {
        assertThat(ChapterLines.in("0:00 A\n1:00 B", Optional.empty())).isEmpty();
        assertThat(ChapterLines.in("5:00 A\n4:00 B\n3:00 C", Optional.empty())).isEmpty();
        assertThat(ChapterLines.in("Score 2:1 2:2 3:2\nat 10:30 we met", Optional.empty()))
                .isEmpty();
    }

    private Path media(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }
}
