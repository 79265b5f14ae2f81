package ai.veritasad.desktop.window;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import java.util.Optional;

/**
 * Something a person can have done, under one name in menus, keys, the palette and the cheat sheet.
 *
 * @param id stays the same for ever, since settings refer to it; its text is {@code
 *     window.action.ID}
 * @param key the one that does it unless the person chose another
 * @param enabled when it can be done
 */
public record Action(
        String id, Optional<KeyCombination> key, ObservableBooleanValue enabled, Runnable deed) {

    /** Does it, where it can be done. */
    public void run() {
        if (enabled.get()) {
            deed.run();
        }
    }
}
