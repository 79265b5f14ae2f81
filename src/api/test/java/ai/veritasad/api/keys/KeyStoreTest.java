package ai.veritasad.api.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.veritasad.analyzer.models.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class KeyStoreTest {

    @TempDir private Path home;
    private KeyStore keys = new FileKeys(Path.of("nowhere"));

    @BeforeEach
    void open() {
        keys =
                KeyStore.of(
                        new Folders(
                                "Linux",
                                home,
                                Map.of(
                                        "VERITASAD_KEYS",
                                        "file",
                                        "VERITASAD_HOME",
                                        home.resolve("own").toString())));
    }

    @Test
    void a_key_is_read_again_until_it_is_deleted() {
        keys.write("k1", "va_secret");
        keys.write("k1", "va_other");

        assertThat(keys.read("k1")).contains("va_other");

        keys.delete("k1");
        assertThat(keys.read("k1")).isEmpty();
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        keys.write("k1", "va_secret");

        Path file = home.resolve("own/keys/k1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_name_does_not_lead_out_of_the_folder() {
        keys.write("../../k1", "va_secret");

        assertThat(home.resolve("own/keys/.._.._k1")).exists();
        assertThat(keys.read("../../k1")).contains("va_secret");
    }
}
