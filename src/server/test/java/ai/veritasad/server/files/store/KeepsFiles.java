package ai.veritasad.server.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What every store must do. */
interface KeepsFiles {

    FileStore store();

    @Test
    default void what_is_put_can_be_got(@TempDir Path folder) throws IOException {
        store().put("uploads/one", Files.writeString(folder.resolve("here"), "film"));

        assertThat(store().get("uploads/one", folder.resolve("there"))).isTrue();
        assertThat(folder.resolve("there")).hasContent("film");
    }

    @Test
    default void a_later_file_takes_the_place_of_an_earlier(@TempDir Path folder)
            throws IOException {
        store().put("uploads/two", Files.writeString(folder.resolve("first"), "1"));
        store().put("uploads/two", Files.writeString(folder.resolve("second"), "2"));

        store().get("uploads/two", folder.resolve("there"));

        assertThat(folder.resolve("there")).hasContent("2");
    }

    @Test
    default void what_is_not_there_is_told(@TempDir Path folder) {
        assertThat(store().get("uploads/none", folder.resolve("there"))).isFalse();
        assertThat(folder.resolve("there")).doesNotExist();
    }

    @Test
    default void a_folder_is_listed_and_emptied_alone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("here"), "x");
        store().put("work/a/film/1", file);
        store().put("work/a/which", file);
        store().put("work/ab/film/1", file);

        assertThat(store().list("work/a")).containsExactly("work/a/film/1", "work/a/which");
        store().deleteAll("work/a");

        assertThat(store().list("work/a")).isEmpty();
        assertThat(store().list("work/ab")).containsExactly("work/ab/film/1");
    }

    @Test
    default void it_can_be_checked_and_what_is_gone_can_be_deleted() {
        store().delete("uploads/never");
        store().check();
    }
}
