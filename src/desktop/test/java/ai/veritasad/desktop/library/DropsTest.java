package ai.veritasad.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class DropsTest {

    @TempDir private Path folder;

    private static Drops text(String text) {
        return Drops.of(List.of(), Optional.empty(), Optional.of(text));
    }

    @Test
    void files_go_before_the_text_that_names_them() {
        Path film = folder.resolve("мой фильм.mp4");
        Drops drops =
                Drops.of(
                        List.of(film.toFile(), folder.toFile(), film.toFile()),
                        Optional.of(film.toUri().toString()),
                        Optional.of(film.toString()));
        assertThat(drops.files()).containsExactly(film, folder);
        assertThat(drops.links()).isEmpty();
    }

    @Test
    void links_are_found_among_words_and_each_once() {
        Drops drops =
                text(
                        """
                        Смотри: https://youtu.be/abc?t=10, и ещё (https://rutube.ru/video/1/).
                        https://youtu.be/abc?t=10
                        «HTTPS://example.org/a.mp4»
                        no link, ftp://example.org/x, https://
                        """);
        assertThat(drops.links())
                .containsExactly(
                        URI.create("https://youtu.be/abc?t=10"),
                        URI.create("https://rutube.ru/video/1/"),
                        URI.create("HTTPS://example.org/a.mp4"));
        assertThat(drops.files()).isEmpty();
    }

    @Test
    void lines_that_name_files_are_files() throws IOException {
        Path film = Files.writeString(folder.resolve("мой фильм.mp4"), "x");
        Path other = Files.writeString(folder.resolve("b.vtt"), "x");
        Drops drops =
                text("\"" + film + "\"\n" + other.toUri() + "\n" + folder.resolve("none.mp4"));
        assertThat(drops.files()).containsExactly(film, other);
    }

    @Test
    void a_link_of_the_board_counts_without_its_text() {
        Drops drops =
                Drops.of(List.of(), Optional.of("https://youtu.be/abc"), Optional.of("a title"));
        assertThat(drops.links()).containsExactly(URI.create("https://youtu.be/abc"));
    }

    @Test
    void what_means_nothing_to_us_is_nothing() {
        assertThat(text("just words, mp4 and b.vtt").isEmpty()).isTrue();
        assertThat(text("\u0000 : \n file:relative \n").isEmpty()).isTrue();
        assertThat(Drops.of(List.of(), Optional.empty(), Optional.empty()))
                .isEqualTo(Drops.NOTHING);
    }
}
