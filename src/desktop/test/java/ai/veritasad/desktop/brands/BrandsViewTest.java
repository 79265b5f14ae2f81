package ai.veritasad.desktop.brands;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.analyzer.detect.brand.Brand;
import ai.veritasad.analyzer.report.signal.Recognised.Standing;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

@SuppressWarnings("NullAway.Init") // The view is shown before each test.
class BrandsViewTest extends ApplicationTest {

    @TempDir private Path folder;
    private final Work work = Work.ofTheWindow();
    private final List<Exception> problems = new ArrayList<>();
    private BrandsModel model;

    @Override
    public void start(Stage stage) {
        model = new BrandsModel(work, folder.resolve("brands.tsv"), problems::add);
        stage.setScene(new Scene(new BrandsView(model, new Messages(Language.ENGLISH)), 700, 500));
        stage.show();
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void a_brand_is_added_changed_and_removed_by_the_keyboard_alone() throws Exception {
        focus("#brand-add");
        type(KeyCode.SPACE);
        write("Chaynik").type(KeyCode.TAB).write("Kettle, Teapot").type(KeyCode.TAB);
        write("chaynik.example").type(KeyCode.ENTER);
        until(() -> model.brands().size() == 1);
        assertThat(model.brands().getFirst())
                .isEqualTo(
                        new Brand(
                                "Chaynik",
                                List.of("Kettle", "Teapot"),
                                List.of("chaynik.example"),
                                "",
                                Standing.OTHER,
                                false,
                                List.of()));

        focus("Change Chaynik");
        type(KeyCode.SPACE);
        interact(() ->
                lookup("#brand-standing")
                        .<ChoiceBox<Standing>>query()
                        .setValue(Standing.COMPETITOR));
        type(KeyCode.ENTER);
        until(() -> model.brands().getFirst().standing() == Standing.COMPETITOR);

        focus("Remove Chaynik");
        type(KeyCode.SPACE);
        until(() -> model.brands().isEmpty());
        assertThat(problems).isEmpty();
    }

    @Test
    void a_brand_needs_a_name_and_the_form_can_be_left() {
        focus("#brand-add");
        type(KeyCode.SPACE);
        assertThat(lookup("#brand-save").query().isDisabled()).isTrue();
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#brand-save").tryQuery()).isEmpty();
    }

    private void focus(String what) {
        Node node =
                what.startsWith("#")
                        ? lookup(what).query()
                        : lookup((Node one) -> what.equals(one.getAccessibleText())).query();
        interact(node::requestFocus);
    }

    private static void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
