package ai.veritasad.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.look.Theme;
import ai.veritasad.document.language.Language;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class SettingsModelTest {

    private final Memory kept = new Memory();

    @Test
    void choices_outlive_the_window() {
        SettingsModel model = new SettingsModel(kept, Language.ENGLISH);
        model.themeProperty().set(Theme.DARK);
        model.languageProperty().set(Language.RUSSIAN);
        model.sensitivityProperty().set(0.75);
        model.atOnceProperty().set(3);
        model.jurisdictions().setAll("RU");
        model.keys().put("window.action.back", "Ctrl+B");

        SettingsModel again = new SettingsModel(kept, Language.ENGLISH);
        assertThat(again.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(again.languageProperty().get()).isEqualTo(Language.RUSSIAN);
        assertThat(again.atOnceProperty().get()).isEqualTo(3);
        assertThat(again.keys()).containsEntry("window.action.back", "Ctrl+B");
        var judged = again.judgement(LocalDate.of(2026, 11, 29));
        assertThat(judged.jurisdictions()).containsExactly("RU");
        assertThat(judged.sensitivity()).isEqualTo(0.75);
    }

    @Test
    void no_jurisdiction_at_all_is_a_choice_too() {
        SettingsModel model = new SettingsModel(kept, Language.ENGLISH);
        model.jurisdictions().clear();
        assertThat(new SettingsModel(kept, Language.ENGLISH).jurisdictions()).isEmpty();
    }

    @Test
    void what_can_not_be_read_falls_back_to_what_suits_most() {
        kept.write("theme", "SEPIA");
        kept.write("sensitivity", "loud");
        kept.write("at-once", "900");
        SettingsModel model = new SettingsModel(kept, Language.RUSSIAN);
        assertThat(model.themeProperty().get()).isEqualTo(Theme.SYSTEM);
        assertThat(model.sensitivityProperty().get()).isEqualTo(0.5);
        assertThat(model.atOnceProperty().get()).isEqualTo(2);
    }
}
