package ai.veritasad.analyzer.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.film.Medium;
import ai.veritasad.analyzer.film.NumberedFilm;
import ai.veritasad.samples.encode.Encoding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

class RefusedFilesTest {

    @TempDir private Path folder;

    @Test
    void a_missing_file_is_missing() {
        assertRefused(folder.resolve("none.mp4"), AnalysisException.Missing.class);
    }

    @Test
    void a_folder_is_a_folder() {
        assertRefused(folder, AnalysisException.Folder.class);
    }

    @Test
    void an_empty_file_is_empty() throws Exception {
        assertRefused(Files.createFile(folder.resolve("empty.mp4")), AnalysisException.Empty.class);
    }

    @Test
    void a_file_without_permission_is_unreadable() throws Exception {
        Path file = Files.writeString(folder.resolve("closed.mp4"), "secret");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();

        assertRefused(file, AnalysisException.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Обычный текст, который никто не смотрит.",
                "#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n",
                "ffconcat version 1.0\nfile /etc/passwd\n",
                "<html><body>404</body></html>",
                "%PDF-1.7\n1 0 obj\n",
                "PK\u0003\u0004archive",
                "\u0000",
                "RIFF"
            })
    void a_file_that_is_no_medium_is_named_so(String content) throws Exception {
        Path file = folder.resolve("talk.mp4");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));

        assertRefused(file, AnalysisException.NotMedia.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void random_bytes_are_no_medium(int seed) throws Exception {
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);
        Path file = Files.write(folder.resolve("noise.mp4"), bytes);

        assertRefused(file, AnalysisException.NotMedia.class);
    }

    @Test
    void a_film_under_common_encryption_is_encrypted() {
        Encoding encoding =
                Medium.MP4
                        .encoding()
                        .option("encryption_scheme", "cenc-aes-ctr")
                        .option("encryption_key", "76a6c65c5ea762046bd749a2e632ccbb")
                        .option("encryption_kid", "a7e61c373e219033c21091fa607bf3b8");
        Path file = NumberedFilm.write(encoding, folder, "locked.mp4");

        assertRefused(file, AnalysisException.Encrypted.class);
    }

    @Test
    void an_mp4_whose_index_was_cut_off_is_no_medium() throws Exception {
        byte[] whole = Files.readAllBytes(Medium.MP4.write(folder));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Path file = Files.write(folder.resolve("half.mp4"), half);

        assertRefused(file, AnalysisException.NotMedia.class);
    }

    @Test
    void a_cancelled_look_ends_as_cancelled() {
        Cancellation cancel = new Cancellation();
        cancel.cancel();
        Path file = Medium.MKV.write(folder);

        assertThatThrownBy(() -> Probe.read(file, cancel))
                .isExactlyInstanceOf(AnalysisException.Cancelled.class);
    }

    private static void assertRefused(Path file, Class<? extends AnalysisException> why) {
        assertThatThrownBy(() -> Probe.read(file, new Cancellation()))
                .isInstanceOfSatisfying(
                        why, e -> assertThat(e.text().ru()).isNotEqualTo(e.text().en()));
    }
}
