package ai.veritasad.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.storage.Reports;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

class LibraryModelTest {

    @TempDir private Path folder;

    @Test
    void the_first_page_tells_the_library_in_numbers_and_the_last_videos() throws Exception {
        try (Desk desk = new Desk();
                Storage storage = Storage.open(folder, InstantSource.system())) {
            LibraryModel model = new LibraryModel(desk.work(), storage, folder);
            storage.runs().add(Path.of("ежи.mp4"), List.of(Reports.of("Ежи", Reports.AD)));
            storage.runs().add(Path.of("лисы.mp4"), List.of(Reports.of("Лисы", "Тихо.")));
            model.refresh();
            desk.until(() -> model.countsProperty().get().videos() == 2);
            assertThat(model.recent()).extracting(Video::heading).containsExactly("Лисы", "Ежи");
        }
    }

    @Test
    void the_sample_is_unpacked_with_its_captions_and_mended_where_it_is_broken()
            throws IOException {
        Path film = Sample.in(folder.resolve("пример"));
        byte[] bytes = Files.readAllBytes(film);
        assertThat(film.resolveSibling("sample.vtt")).isNotEmptyFile();
        Files.writeString(film, "broken");
        Sample.in(folder.resolve("пример"));
        assertThat(Files.readAllBytes(film)).isEqualTo(bytes);
    }
}
