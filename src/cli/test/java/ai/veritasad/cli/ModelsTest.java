package ai.veritasad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.analyzer.probe.Fingerprint;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.cli.Shell.Outcome;
import ai.veritasad.cli.session.Shelf;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Models of a few bytes, from a server on loopback. */
class ModelsTest {

    private static final Map<String, String> WEB =
            Map.of(
                    "/hub/encoder-v2.onnx", "the encoder",
                    "/hub/tokens.txt", "a 0",
                    "/mirror/ru/encoder.onnx", "the encoder",
                    "/mirror/ru/tokens.txt", "a 0");

    @TempDir Path folder;

    private final MockWebServer server = new MockWebServer();
    private final List<String> asked = new ArrayList<>();
    private Path models;
    private Shell shell;

    @BeforeEach
    void aServerWithAModel() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String path = request.getUrl().encodedPath();
                        asked.add(path);
                        String content = WEB.get(path);
                        return content == null
                                ? new MockResponse.Builder().code(404).build()
                                : new MockResponse.Builder().body(content).build();
                    }
                });
        server.start();
        models = folder.resolve("models");
        shell = shell(Map.of("VERITASAD_MODELS", models.toString()));
    }

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void lists_what_there_is_and_fetches_nothing() {
        Outcome told = shell.run("models", "list");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .containsPattern("(?m)^ru +14\u00a0B +not here$")
                .contains("Russian speech [ru]. Licence: Apache-2.0.");
        assertThat(asked).isEmpty();
    }

    @Test
    void lists_files_with_the_sums_to_compare() {
        assertThat(shell.wide(55).run("models", "list", "--files").out())
                .contains(
                        "  sha256 " + Fingerprint.ofText("the encoder") + "\n",
                        "/hub/encoder-v2.onnx\n");
    }

    @Test
    void gets_a_model_once() {
        Outcome first = shell.run("models", "get", "ru");
        Outcome second = shell.run("models", "get", "ru");

        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("ru is ready.\n");
        assertThat(first.err()).contains("Fetching ru/encoder.onnx, 11\u00a0B, from localhost.");
        assertThat(second.out()).isEqualTo("ru is ready.\n");
        assertThat(second.err()).isEmpty();
        assertThat(asked).containsExactly("/hub/encoder-v2.onnx", "/hub/tokens.txt");
        assertThat(models.resolve("ru").resolve("encoder.onnx")).hasContent("the encoder");
        assertThat(shell.run("models", "list").out()).containsPattern("(?m)^ru .*[^t] here$");
        assertThat(shell.run("models", "path", "ru").out().strip())
                .isEqualTo(models.resolve("ru").toString());
    }

    @Test
    void says_nothing_beside_the_answer_when_asked_to_be_quiet() {
        assertThat(shell.run("models", "get", "ru", "--quiet").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_mirror_holds_models_as_their_folder_does(boolean byOption) {
        String mirror = server.url("/mirror").toString();
        Outcome told =
                byOption
                        ? shell.run("models", "get", "ru", "--mirror", mirror)
                        : shell(
                                        Map.of(
                                                "VERITASAD_MODELS",
                                                models.toString(),
                                                "VERITASAD_MIRROR",
                                                mirror + "/"))
                                .run("models", "get", "ru");

        assertThat(told.code()).isZero();
        assertThat(asked).containsExactly("/mirror/ru/encoder.onnx", "/mirror/ru/tokens.txt");
    }

    @Test
    void goes_through_the_proxy_that_the_system_names() {
        Outcome told =
                shell(
                                Map.of(
                                        "VERITASAD_MODELS",
                                        models.toString(),
                                        "https_proxy",
                                        "localhost:" + server.getPort()))
                        .run("models", "get", "ru", "--mirror", "http://far.invalid/mirror/");

        assertThat(told.code()).isZero();
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_file_that_the_server_lacks_is_explained_in_the_readers_language() {
        Outcome told =
                shell.run(
                        "models",
                        "get",
                        "ru",
                        "--mirror",
                        server.url("/x").toString(),
                        "--lang",
                        "ru");

        assertThat(told.code()).isEqualTo(31);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().replaceAll("\\s+", " "))
                .contains("localhost не отдаёт /x/ru/encoder.onnx (HTTP 404)");
    }

    @Test
    void takes_a_model_from_a_disk() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Files.writeString(disk.resolve("x.bin"), "the encoder");

        Outcome half = shell.run("models", "import", disk);
        Files.writeString(disk.resolve("y.bin"), "a 0");
        Outcome whole = shell.run("models", "import", disk.resolve("y.bin"));
        Outcome none = shell.run("models", "import", Files.createDirectory(disk.resolve("z")));

        assertThat(half.out()).isEqualTo("ru still needs: tokens.txt.\n");
        assertThat(whole.out()).isEqualTo("ru is ready.\n");
        assertThat(none.code()).isEqualTo(26);
        assertThat(asked).isEmpty();
    }

    @Test
    void removes_a_model() {
        shell.run("models", "get", "ru");

        assertThat(shell.run("models", "remove", "ru").out()).isEqualTo("ru was removed.\n");
        assertThat(models.resolve("ru")).doesNotExist();
        assertThat(shell.run("models", "remove", "ru").code()).isEqualTo(20);
    }

    @Test
    void an_option_goes_before_the_variable() {
        Path chosen = folder.resolve("chosen");

        assertThat(shell.run("models", "path", "--models", chosen).out().strip())
                .isEqualTo(chosen.toString());
        assertThat(shell.run("models", "path").out().strip()).isEqualTo(models.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "models                        | 2  | Name what to do",
                "models get                    | 2  | Missing: NAME",
                "models get klingon            | 2  | There is no model “klingon”. There are: ru.",
                "models get ru --proxy ftp://x | 2  | ftp://x names no proxy",
                "models get ru --mirror x      | 2  | \"x/\" does not fit --mirror",
                "models path ru                | 20 | veritasad models get ru",
                "models import nothing         | 20 | There is no file nothing",
            })
    void a_misuse_is_explained(String line, int code, String complaint) {
        Outcome told = shell.run((Object[]) line.strip().split(" ", -1));

        assertThat(told.code()).isEqualTo(code);
        assertThat(told.out()).isEmpty();
        assertThat(told.err().replaceAll("\\s+", " ")).contains(complaint);
    }

    @Test
    void a_person_sees_the_line_of_progress_come_and_go() {
        Outcome told = shell.beforeAPerson().run("models", "get", "ru");

        assertThat(told.err()).endsWith("\r\u001b[K");
    }

    private Shell shell(Map<String, String> environment) {
        Model model =
                new Model(
                        "ru",
                        Model.Kind.SPEECH,
                        new LocalText("Русская речь", "Russian speech"),
                        List.of("ru"),
                        "Apache-2.0",
                        "this test",
                        List.of(
                                pinned("encoder.onnx", "/hub/encoder-v2.onnx"),
                                pinned("tokens.txt", "/hub/tokens.txt")));
        return Shell.PIPED.with(
                new Shelf(
                        () -> new Catalogue(List.of(model)),
                        new Folders("Linux", folder, environment)));
    }

    private PinnedFile pinned(String name, String path) {
        String content = WEB.getOrDefault(path, "");
        URI address = server.url(path).uri();
        return new PinnedFile(name, address, content.length(), Fingerprint.ofText(content));
    }
}
