package ai.veritasad.desktop.report.saving;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.work.Work;
import ai.veritasad.document.language.Language;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import java.time.InstantSource;

class SaveViewTest extends ApplicationTest {

    private final Work work = Work.ofTheWindow();
    private final SaveModel model = new SaveModel(work, InstantSource.system(), Language.RUSSIAN);

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new SaveView(model, new Messages(Language.ENGLISH)), 600, 900);
        Theme.LIGHT.use();
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void a_format_is_chosen_by_keys_and_shows_its_own_options() {
        interact(() -> lookup("#save-choices").query().requestFocus());
        assertThat(lookup(".check-box").queryAll()).isEmpty();
        type(KeyCode.END);
        assertThat(model.choiceProperty().get()).isEqualTo(Choice.ALL.getLast());
        CheckBox markers =
                lookup(".check-box").queryAllAs(CheckBox.class).stream()
                        .filter(box -> box.getText().startsWith("Also mark"))
                        .findFirst()
                        .orElseThrow();
        interact(markers::fire);
        assertThat(model.markersProperty().get()).isTrue();
    }

    @Test
    void the_chosen_copy_says_in_full_what_it_costs() {
        interact(() -> model.choiceProperty().set(Choice.Video.EXACTLY_WITHOUT_ADS));
        Labeled about = lookup("#save-about").queryLabeled();
        assertThat(about.getText()).contains("encoded anew", "1/50 s");
        assertThat(about.getHeight()).isGreaterThan(2 * about.getFont().getSize());
    }

    @Test
    void every_choice_says_what_it_is_for() {
        assertThat(lookup(".choice-cell .choice-about").queryAllAs(Labeled.class))
                .hasSizeGreaterThan(6)
                .allSatisfy(about -> assertThat(about.getText()).isNotBlank());
    }
}
