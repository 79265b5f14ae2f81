package ai.veritasad.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

class ActionsTest {

    private final Actions actions = new Actions();
    private final Action back = Action.always("window.action.back", "Alt+Left", () -> {});
    private final Action home = Action.always("window.action.home", "Alt+Home", () -> {});

    @Test
    void an_action_has_its_own_key_until_another_is_chosen() {
        actions.add(back);
        assertThat(actions.key(back)).contains(KeyCombination.valueOf("Alt+Left"));
        actions.assign(back, KeyCombination.valueOf("Ctrl+B"));
        assertThat(actions.key(back)).contains(KeyCombination.valueOf("Ctrl+B"));
        actions.resetKeys();
        assertThat(actions.key(back)).contains(KeyCombination.valueOf("Alt+Left"));
    }

    @Test
    void a_key_that_is_given_to_another_is_taken_from_its_owner() {
        actions.add(back, home);
        actions.assign(home, KeyCombination.valueOf("Alt+Left"));
        assertThat(actions.key(back)).isEmpty();
        assertThat(actions.owner(KeyCombination.valueOf("Alt+Left"))).contains(home);
    }

    @Test
    void two_actions_of_one_name_are_refused() {
        actions.add(back);
        assertThatThrownBy(() -> actions.add(back)).hasMessageContaining("window.action.back");
    }
}
