package ai.veritasad.desktop.watch;

import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

class WatchModelTest {

    @Test
    void new_files_of_a_watched_folder_are_handed_on(@TempDir Path data, @TempDir Path inbox)
            throws IOException, InterruptedException {
        List<Path> arrived = new ArrayList<>();
        try (Desk desk = new Desk();
                Storage storage = Storage.open(data, InstantSource.system());
                WatchModel model =
                        new WatchModel(
                                desk.work(),
                                storage,
                                arrived::addAll,
                                problem -> {
                                    throw new AssertionError(problem);
                                })) {
            model.open(20);
            model.add(inbox);
            desk.until(() -> model.folders().equals(List.of(inbox)));
            Path file = Files.writeString(inbox.resolve("новое.mp4"), "видео");
            desk.until(() -> arrived.equals(List.of(file)));
            model.remove(inbox);
            desk.until(() -> model.folders().isEmpty());
        }
    }
}
