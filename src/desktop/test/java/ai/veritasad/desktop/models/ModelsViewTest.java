package ai.veritasad.desktop.models;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.models.Catalogue;
import ai.veritasad.analyzer.models.ModelStore;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // The view is shown before each test.
class ModelsViewTest extends ApplicationTest {

    @TempDir private Path folder;
    private final Work work = Work.ofTheWindow();
    private final Messages messages = new Messages(Language.ENGLISH);
    private final List<Exception> problems = new ArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private ModelsModel model;

    @Override
    public void start(Stage stage) {
        model =
                new ModelsModel(
                        work,
                        Catalogue.bundled(),
                        new ModelStore(folder),
                        (file, into, progress, cancel) -> {
                            progress.accept(file.bytes() / 2);
                            asked.countDown();
                            cancel.pause();
                            cancel.check();
                        },
                        problems::add);
        stage.setScene(new Scene(new ModelsView(model, messages), 700, 500));
        stage.show();
        model.look();
    }

    @AfterEach
    void close() {
        model.close();
        work.close();
    }

    @Test
    void each_model_tells_its_licence_and_is_fetched_and_stopped_on_demand() throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#models-get-ru").tryQuery().isPresent());
        assertThat(lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Licence: MIT")
                .anyMatch(text -> text.startsWith("Russian speech") && text.endsWith("MB"));
        clickOn("#models-get-ru");
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#models-stop-ru").tryQuery().isPresent());
        clickOn("#models-stop-ru");
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> lookup("#models-get-ru").tryQuery().isPresent());
        assertThat(problems).isEmpty();
    }

    @Test
    void the_rows_follow_the_language() {
        interact(() -> messages.languageProperty().set(Language.RUSSIAN));
        assertThat(lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Лицензия: MIT");
    }
}
