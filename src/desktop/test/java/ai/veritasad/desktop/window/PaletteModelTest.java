package ai.veritasad.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import ai.veritasad.desktop.language.Messages;
import ai.veritasad.document.language.Language;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final Actions actions = new Actions();
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final Action settings = Action.always("window.action.settings", "", () -> {});
    private final Action history = Action.when(possible, "window.action.history", "", () -> {});
    private final Messages messages = new Messages(Language.ENGLISH);
    private final PaletteModel model = new PaletteModel(actions, messages);

    PaletteModelTest() {
        actions.add(settings, history);
    }

    @Test
    void nothing_typed_shows_all_that_can_be_done() {
        model.reset();
        assertThat(model.found()).containsExactly(settings, history);
        possible.set(false);
        model.reset();
        assertThat(model.found()).containsExactly(settings);
    }

    @Test
    void letters_in_their_order_are_enough() {
        model.queryProperty().set("o hist");
        assertThat(model.found()).containsExactly(history);
        model.queryProperty().set("zebra");
        assertThat(model.found()).isEmpty();
    }

    @Test
    void it_is_searched_in_the_language_of_the_moment() {
        messages.languageProperty().set(Language.RUSSIAN);
        model.queryProperty().set("истор");
        assertThat(model.found()).containsExactly(history);
    }

    @Test
    void starts_of_words_are_nearer_than_letters_inside() {
        int starts = PaletteModel.cost("open the settings", "os").orElseThrow();
        int inside = PaletteModel.cost("open the settings", "pg").orElseThrow();
        assertThat(starts).isLessThan(inside);
    }
}
