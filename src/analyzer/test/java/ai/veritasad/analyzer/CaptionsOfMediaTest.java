package ai.veritasad.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.decode.Muxed;
import ai.veritasad.analyzer.decode.Muxed.Codec;
import ai.veritasad.analyzer.decode.Muxed.Track;
import ai.veritasad.analyzer.report.Observations;
import ai.veritasad.analyzer.report.Warning;
import ai.veritasad.analyzer.report.signal.Signal;
import ai.veritasad.analyzer.report.transcript.Transcript;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class CaptionsOfMediaTest {

    private static final String INSIDE = "Спонсор этого выпуска, магазин, и по промокоду РОМАШКА";
    private static final String BESIDE = "1\n00:00:00,000 --> 00:00:01,000\nрядом с файлом\n";

    @TempDir private Path folder;

    private static Track captions(String language) {
        return Track.of(Codec.SUBRIP, language, Muxed.text(0.2, 1.4, INSIDE));
    }

    private static Observations observed(Path file) {
        return observed(file, AnalysisOptions.standard(LocalDate.of(2026, 11, 25)));
    }

    private static Observations observed(Path file, AnalysisOptions options) {
        return new Analyzer("test")
                .observe(
                        file,
                        options.withScreenText(false),
                        (stage, share, at) -> {},
                        new Cancellation())
                .getFirst();
    }

    private Path film() {
        return Muxed.write(
                folder.resolve("film.mkv"), "matroska", Muxed.pictures(2), captions("rus"));
    }

    private static String source(Observations seen) {
        return seen.transcript().map(Transcript::source).orElse("none");
    }

    @Test
    void captions_inside_a_film_are_read_and_searched() {
        Observations seen = observed(film());

        assertThat(source(seen)).isEqualTo("stream 1");
        assertThat(seen.signals())
                .anySatisfy(signal ->
                        assertThat(signal)
                                .isInstanceOfSatisfying(
                                        Signal.Wording.class,
                                        said ->
                                                assertThat(said.function())
                                                        .isEqualTo(Signal.Function.SPONSOR)));
    }

    @Test
    void captions_beside_a_film_go_before_those_inside() throws IOException {
        Path film = film();
        Files.writeString(folder.resolve("film.ru.srt"), BESIDE);

        assertThat(source(observed(film))).isEqualTo("film.ru.srt");
    }

    @Test
    void a_useless_file_beside_the_film_is_told_and_passed_over() throws IOException {
        Path film = film();
        Files.writeString(folder.resolve("film.ru.srt"), "no captions");

        Observations seen = observed(film);

        assertThat(source(seen)).isEqualTo("stream 1");
        assertThat(seen.warnings()).extracting(Warning::code).containsExactly("unread_sidecar");
    }

    @Test
    void captions_inside_are_left_alone_on_request() {
        AnalysisOptions none =
                AnalysisOptions.standard(LocalDate.of(2026, 11, 25)).withEmbeddedCaptions(false);

        assertThat(observed(film(), none).transcript()).isEmpty();
    }

    @Test
    void the_first_of_several_sounds_tells_the_language() {
        Path file =
                Muxed.write(
                        folder.resolve("talk.mkv"),
                        "matroska",
                        Muxed.silence("rus", 2),
                        Muxed.silence("eng", 2),
                        captions("eng"),
                        captions("rus"));

        assertThat(source(observed(file))).isEqualTo("stream 3");
    }

    @Test
    void a_container_of_nothing_but_captions_is_read() {
        Path file = Muxed.write(folder.resolve("talk.mks"), "matroska", captions("rus"));

        assertThat(source(observed(file))).isEqualTo("stream 0");
    }

    @Test
    void sound_with_captions_is_read() {
        Path file =
                Muxed.write(
                        folder.resolve("talk.mka"),
                        "matroska",
                        Muxed.silence("rus", 2),
                        captions("rus"));

        assertThat(source(observed(file))).isEqualTo("stream 1");
        assertThat(List.copyOf(observed(file).warnings())).isEmpty();
    }
}
