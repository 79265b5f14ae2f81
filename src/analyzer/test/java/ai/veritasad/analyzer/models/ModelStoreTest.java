package ai.veritasad.analyzer.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.Cancellation;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.report.finding.LocalText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ModelStoreTest {

    @TempDir Path folder;

    private Path disk;
    private ModelStore store;
    private PinnedFile first;
    private PinnedFile second;
    private Model model;

    @BeforeEach
    void aModelOfTwoFilesOnADisk() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        store = new ModelStore(folder.resolve("models"));
        first = pinned("a.onnx", Files.writeString(disk.resolve("first-export.onnx"), "one"));
        second = pinned("b.txt", Files.writeString(disk.resolve("second.txt"), "two words"));
        model = model("tiny", first, second);
    }

    @Test
    void a_folder_is_taken_in_whatever_its_files_are_called() throws IOException {
        Files.writeString(disk.resolve("readme.md"), "something else");

        assertThat(taken(disk)).containsExactly(model);

        assertThat(store.holds(model, new Cancellation())).isTrue();
        assertThat(store.path(model, second)).hasContent("two words");
        assertThat(store.incoming(model, second)).doesNotExist();
    }

    @Test
    void files_may_come_one_by_one() {
        taken(disk.resolve("second.txt"));

        assertThat(store.holds(model, new Cancellation())).isFalse();
        assertThat(store.missing(model, new Cancellation())).containsExactly(first);
    }

    @Test
    void another_file_is_refused_and_nothing_is_left_of_it() throws IOException {
        Path other = Files.writeString(disk.resolve("other.onnx"), "eno");

        assertThatThrownBy(() -> taken(other))
                .isInstanceOf(AnalysisException.Unusable.class)
                .hasMessageContaining("SHA-256");
        assertThat(store.folder(model)).doesNotExist();
    }

    @Test
    void what_came_in_wrong_does_not_get_its_name() throws IOException {
        Files.createDirectories(store.folder(model));
        Files.writeString(store.incoming(model, first), "eno");

        assertThatThrownBy(() -> store.accept(model, first, new Cancellation()))
                .isInstanceOf(AnalysisException.Unusable.class);
        assertThat(store.incoming(model, first)).doesNotExist();
        assertThat(store.path(model, first)).doesNotExist();
    }

    @Test
    void a_changed_file_counts_as_missing() throws IOException {
        taken(disk);
        Files.writeString(store.path(model, first), "One");

        assertThat(store.missing(model, new Cancellation())).containsExactly(first);
    }

    @Test
    void removing_leaves_what_is_not_of_the_model() throws IOException {
        taken(disk);
        Files.writeString(store.folder(model).resolve("a.onnx.part"), "half");
        Path note = Files.writeString(store.folder(model).resolve("note"), "mine");

        assertThat(store.remove(model)).isTrue();

        try (var left = Files.list(store.folder(model))) {
            assertThat(left).containsExactly(note);
        }
        Files.delete(note);
        assertThat(store.remove(model)).isTrue();
        assertThat(store.remove(model)).isFalse();
    }

    @Test
    void a_model_without_its_files_names_those_that_are_not_there() {
        assertThat(store.missing(model, new Cancellation())).containsExactly(first, second);
        assertThatThrownBy(() -> taken(folder.resolve("gone")))
                .isInstanceOf(AnalysisException.Missing.class);
    }

    private List<Model> taken(Path from) {
        return store.importFrom(from, new Catalogue(List.of(model)), new Cancellation());
    }

    private static PinnedFile pinned(String name, Path content) throws IOException {
        return new PinnedFile(
                name,
                URI.create("https://host/" + name),
                Files.size(content),
                Fingerprint.of(content, new Cancellation()));
    }

    private static Model model(String name, PinnedFile... files) {
        return new Model(
                name,
                Model.Kind.SPEECH,
                new LocalText("проба", "a trial"),
                List.of("ru"),
                "MIT",
                "here",
                List.of(files));
    }
}
