package ai.veritasad.desktop.models;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.Model;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.analyzer.models.PinnedFile;
import ai.veritasad.analyzer.report.finding.LocalText;
import ai.veritasad.desktop.work.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

@SuppressWarnings("NullAway.Init") // Made before each test.
class ModelsModelTest {

    private static final Map<String, String> FILES =
            Map.of("talk.onnx", "figures of speech", "voice.onnx", "figures of voice");

    @TempDir private Path folder;
    private final Desk desk = new Desk();
    private final List<Exception> problems = new ArrayList<>();
    private final Model talk = model("ru", Model.Kind.SPEECH, "talk.onnx");
    private final Model voice = model("voice", Model.Kind.VOICE, "voice.onnx");
    private String sent = "";
    private ModelsModel models;

    @BeforeEach
    void look() throws InterruptedException {
        models = withFetching(this::send);
        models.look();
        desk.until(() -> is(talk, Held.State.AWAY) && is(voice, Held.State.AWAY));
    }

    @AfterEach
    void close() {
        models.close();
        desk.close();
    }

    @Test
    void a_model_is_fetched_and_is_here_then_and_after_a_restart() throws InterruptedException {
        models.get(talk);
        assertThat(state(talk)).isEqualTo(Held.State.BEING_FETCHED);
        desk.until(() -> is(talk, Held.State.HERE));
        assertThat(models.isHearing()).as("without the model of voice").isFalse();
        models.get(voice);
        desk.until(models::isHearing);
        ModelsModel again = withFetching(this::send);
        again.look();
        desk.until(again::isHearing);
        assertThat(problems).isEmpty();
    }

    @Test
    void what_is_not_the_pinned_file_is_told_and_can_be_fetched_again()
            throws InterruptedException {
        sent = "something else";
        models.get(talk);
        desk.until(() -> is(talk, Held.State.AWAY));
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
        sent = "";
        models.get(talk);
        desk.until(() -> is(talk, Held.State.HERE));
    }

    @Test
    void fetching_that_is_stopped_leaves_the_model_away_without_a_complaint()
            throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        models =
                withFetching((file, into, progress, cancel) -> {
                    begun.countDown();
                    cancel.pause();
                    cancel.check();
                });
        models.look();
        desk.until(() -> is(talk, Held.State.AWAY));
        models.get(talk);
        begun.await();
        models.stop(talk);
        desk.until(() -> is(talk, Held.State.AWAY));
        assertThat(problems).isEmpty();
    }

    @Test
    void files_of_a_model_are_taken_from_a_folder_and_removed_again() throws Exception {
        Path usb = Files.createDirectory(folder.resolve("с флешки"));
        Files.writeString(usb.resolve("любое имя.bin"), "figures of speech");
        models.importFrom(usb);
        desk.until(() -> is(talk, Held.State.HERE));
        models.remove(talk);
        desk.until(() -> is(talk, Held.State.AWAY));
        models.importFrom(Files.createDirectory(folder.resolve("пусто")));
        desk.until(() -> !problems.isEmpty());
        assertThat(problems).singleElement().isInstanceOf(AnalysisException.Unusable.class);
    }

    private void send(
            PinnedFile file,
            Path into,
            java.util.function.LongConsumer progress,
            ai.veritasad.analyzer.Cancellation cancel) {
        try {
            Files.createDirectories(into.getParent());
            Files.writeString(into, sent.isEmpty() ? FILES.get(file.name()) : sent);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        progress.accept(file.bytes());
    }

    private ModelsModel withFetching(ModelsModel.Fetching fetching) {
        return new ModelsModel(
                desk.work(),
                new Catalogue(List.of(talk, voice)),
                new ModelStore(folder.resolve("модели")),
                fetching,
                problems::add);
    }

    private boolean is(Model model, Held.State state) {
        return state(model) == state;
    }

    private Held.State state(Model model) {
        return models.models().stream()
                .filter(held -> held.model().equals(model))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Model model(String name, Model.Kind kind, String file) {
        String text = FILES.get(file);
        byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        try {
            String sum =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Model(
                    name,
                    kind,
                    new LocalText("модель", "model"),
                    kind == Model.Kind.SPEECH ? List.of("ru") : List.of(),
                    "Apache-2.0",
                    "made for this test",
                    List.of(
                            new PinnedFile(
                                    file,
                                    URI.create("http://127.0.0.1/" + file),
                                    bytes.length,
                                    sum)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
