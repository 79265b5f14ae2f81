package ai.veritasad.analyzer.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CatalogueTest {

    private static final Catalogue BUNDLED = Catalogue.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void each_language_has_a_model_of_the_four_files_that_the_recogniser_opens(String language) {
        assertThat(BUNDLED.understanding(language))
                .singleElement()
                .satisfies(model -> {
                    assertThat(model.files())
                            .extracting(PinnedFile::name)
                            .containsExactly(
                                    "encoder.onnx", "decoder.onnx", "joiner.onnx", "tokens.txt");
                    assertThat(model.bytes()).isBetween(70_000_000L, 80_000_000L);
                });
    }

    @Test
    void every_file_comes_over_an_encrypted_connection_from_a_fixed_revision() {
        assertThat(BUNDLED.models())
                .flatExtracting(Model::files)
                .extracting(PinnedFile::address)
                .allSatisfy(address -> assertThat(address).hasScheme("https"));
        // Of Whisper's file no revision is known, only its SHA-256: a later one would be refused.
        assertThat(BUNDLED.models())
                .filteredOn(model -> !model.name().equals("whisper"))
                .flatExtracting(Model::files)
                .extracting(PinnedFile::address)
                .allSatisfy(address -> {
                    assertThat(address.getPath()).containsPattern("/([0-9a-f]{40}|v[0-9.]+)/");
                });
    }

    @Test
    void whisper_is_for_languages_without_a_model_of_their_own() {
        assertThat(BUNDLED.understanding("es")).extracting(Model::name).containsExactly("whisper");
        assertThat(BUNDLED.understanding("ru")).extracting(Model::name).containsExactly("ru");
    }

    @Test
    void a_model_of_other_files_has_another_fingerprint() {
        List<String> prints = BUNDLED.models().stream().map(Model::fingerprint).toList();

        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.length() == 64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape", "a/b", "", ".hidden"})
    void no_file_can_lead_out_of_its_folder(String name) {
        assertThatThrownBy(
                        () -> new PinnedFile(name, URI.create("https://host/x"), 1, "0".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ann/.local/share/veritasad/models",
        "Linux, XDG_DATA_HOME, /data, /data/veritasad/models",
        "Linux, XDG_DATA_HOME, data, /home/ann/.local/share/veritasad/models",
        "Linux, VERITASAD_MODELS, /m, /m",
        "Mac OS X, '', '', /home/ann/Library/Application Support/VeritasAd/models",
        "Windows 11, LOCALAPPDATA, /l, /l/VeritasAd/models",
        "Windows 11, '', '', /home/ann/AppData/Local/VeritasAd/models",
    })
    void models_lie_where_the_system_keeps_such_things(
            String system, String variable, String value, Path models) {
        assertThat(folders(system, variable, value).models()).isEqualTo(models);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/veritasad/known",
        "Linux, VERITASAD_HOME, /mine, /mine/known",
        "Windows 11, VERITASAD_HOME, /mine, /mine/known",
        "Linux, VERITASAD_KNOWN, /ads, /ads",
    })
    void what_is_a_persons_own_lies_together(
            String system, String variable, String value, Path known) {
        assertThat(folders(system, variable, value).knownAds()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ann/.cache/veritasad",
        "Linux, XDG_CACHE_HOME, /c, /c/veritasad",
        "Linux, VERITASAD_CACHE, /c, /c",
        "Mac OS X, '', '', /home/ann/Library/Caches/VeritasAd",
        "Windows 11, LOCALAPPDATA, /l, /l/VeritasAd/cache",
    })
    void what_could_be_done_again_lies_in_the_cache(
            String system, String variable, String value, Path cache) {
        assertThat(folders(system, variable, value).cache()).isEqualTo(cache);
    }

    private static Folders folders(String system, String variable, String value) {
        return new Folders(
                system,
                Path.of("/home/ann"),
                variable.isEmpty() ? Map.of() : Map.of(variable, value));
    }
}
