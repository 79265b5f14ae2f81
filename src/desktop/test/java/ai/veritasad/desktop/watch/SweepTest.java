package ai.veritasad.desktop.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.queue.Intake;
import ai.veritasad.desktop.storage.Storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;

@SuppressWarnings("NullAway.Init") // The library is opened before each test.
class SweepTest {

    @TempDir private Path data;
    @TempDir private Path inbox;
    private Storage storage;
    private Sweep sweep;

    @BeforeEach
    void watch() throws IOException {
        storage = Storage.open(data, InstantSource.system());
        Files.writeString(inbox.resolve("было.mp4"), "лежит давно");
        storage.watched().add(inbox, Intake.of(List.of(inbox)).files());
        sweep = new Sweep(storage);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void a_file_is_news_once_and_only_when_it_grows_no_more() throws IOException {
        Path file = inbox.resolve("новое видео.mp4");
        Files.writeString(file, "начало");
        assertThat(sweep.news()).isEmpty();
        Files.writeString(file, ", середина", StandardOpenOption.APPEND);
        assertThat(sweep.news()).isEmpty();
        assertThat(sweep.news()).containsExactly(file);
        assertThat(sweep.news()).isEmpty();
        assertThat(sweep.news()).isEmpty();
    }

    @Test
    void what_arrived_while_nobody_looked_is_news_and_what_was_handed_on_is_not()
            throws IOException {
        Path first = Files.writeString(inbox.resolve("1.mp4"), "одно");
        sweep.news();
        assertThat(sweep.news()).containsExactly(first);
        sweep.news();

        Path second = Files.writeString(inbox.resolve("2.mp4"), "другое");
        Sweep afterRestart = new Sweep(storage);
        afterRestart.news();
        assertThat(afterRestart.news()).containsExactly(second);
    }

    @Test
    void a_file_whose_program_ended_before_it_was_kept_is_handed_on_again() throws IOException {
        Path file = Files.writeString(inbox.resolve("1.mp4"), "одно");
        sweep.news();
        assertThat(sweep.news()).containsExactly(file);
        Sweep afterKill = new Sweep(storage);
        afterKill.news();
        assertThat(afterKill.news()).containsExactly(file);
    }

    @Test
    void a_file_that_comes_back_under_a_known_name_is_news() throws IOException {
        Path old = inbox.resolve("было.mp4");
        Files.delete(old);
        sweep.news();
        Files.writeString(old, "совсем другое");
        sweep.news();
        assertThat(sweep.news()).containsExactly(old);
    }

    @Test
    void folders_in_it_are_looked_through_and_other_files_left_alone() throws IOException {
        Path inside = Files.createDirectory(inbox.resolve("июль")).resolve("речь.vtt");
        Files.writeString(inside, "WEBVTT");
        Files.writeString(inbox.resolve("письмо.txt"), "нет");
        sweep.news();
        assertThat(sweep.news()).containsExactly(inside);
    }

    @Test
    void a_folder_that_is_away_or_no_longer_watched_tells_nothing() throws IOException {
        Path away = inbox.resolve("диск");
        storage.watched().add(away, List.of());
        assertThat(sweep.news()).isEmpty();
        storage.watched().remove(inbox);
        Files.writeString(inbox.resolve("1.mp4"), "одно");
        sweep.news();
        assertThat(sweep.news()).isEmpty();
    }
}
