package ai.veritasad.server.files.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class DiskStoreTest implements KeepsFiles {

    @TempDir private Path folder;

    @Override
    public FileStore store() {
        return new DiskStore(folder.resolve("store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "a/../../b", "", "a//b", "a b"})
    void no_name_leads_out_of_the_folder(String name) {
        assertThatThrownBy(() -> store().get(name, folder.resolve("there")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
