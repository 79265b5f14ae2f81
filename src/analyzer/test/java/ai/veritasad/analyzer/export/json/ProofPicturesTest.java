package ai.veritasad.analyzer.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.report.Image;
import ai.veritasad.analyzer.report.Proof;
import ai.veritasad.analyzer.report.measure.Box;
import ai.veritasad.analyzer.report.measure.MediaTime;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class ProofPicturesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"text-1, text-1-", "code-12, code-12-", "p1, p1-", "../x, p-", "-rf, p-"})
    void a_picture_is_named_after_its_proof_unless_that_is_no_plain_name(String id, String start) {
        Proof proof =
                new Proof(
                        id,
                        MediaTime.ZERO,
                        new Box(0, 0, 1, 1),
                        new Image(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));

        assertThat(ProofPictures.beside(folder.resolve("talk.report.json")).store(proof))
                .hasValueSatisfying(name ->
                        assertThat(name)
                                .startsWith("talk.report.proofs/" + start)
                                .endsWith(".png"));
    }
}
