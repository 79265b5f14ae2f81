package ai.veritasad.desktop.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class IntakeTest {

    @TempDir private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private List<String> names(Intake intake) {
        return intake.files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void folders_give_media_and_captions_at_any_depth_and_count_the_rest() throws IOException {
        file("Мои видео/б.MKV");
        file("Мои видео/глубже/а.webm");
        file("Мои видео/talk.srt");
        file("Мои видео/notes.txt");
        file("Мои видео/cover.jpg");
        file("Мои видео/.hidden/в.mp4");

        Intake intake = Intake.of(List.of(folder.resolve("Мои видео")));

        assertThat(names(intake))
                .containsExactly(
                        "Мои видео/talk.srt", "Мои видео/б.MKV", "Мои видео/глубже/а.webm");
        assertThat(intake.leftOut()).isEqualTo(2);
    }

    @Test
    void captions_go_with_their_video() throws IOException {
        file("a/talk.mp4");
        file("a/talk.vtt");
        file("a/talk.ru.srt");
        file("a/other.vtt");

        Intake intake = Intake.of(List.of(folder.resolve("a")));

        assertThat(names(intake)).containsExactly("a/other.vtt", "a/talk.mp4");
        assertThat(intake.beside()).isEqualTo(2);
        assertThat(names(Intake.of(List.of(folder.resolve("a/talk.vtt")))))
                .containsExactly("a/talk.vtt");
    }

    @Test
    void a_named_file_is_taken_whatever_it_is_called_and_once() throws IOException {
        Path odd = file("letter.docx");
        Path round = folder.resolve("x").resolve("..").resolve("letter.docx");
        assertThat(names(Intake.of(List.of(odd, odd, round)))).containsExactly("letter.docx");
    }
}
