package ai.veritasad.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import java.util.Optional;

/**
 * Something a person can have done, under one name in menus, keys, the palette and the cheat sheet.
 *
 * @param id stays the same for ever, since settings refer to it; also the key of its text, e.g.
 *     {@code window.action.open}
 * @param key the one that does it unless the person chose another
 * @param enabled when it can be done
 */
public record Action(
        String id, Optional<KeyCombination> key, ObservableBooleanValue enabled, Runnable deed) {

    /** One that can always be done. */
    public static Action always(String id, String key, Runnable deed) {
        return when(Bindings.createBooleanBinding(() -> true), id, key, deed);
    }

    /**
     * One that can be done now and then.
     *
     * @param key as {@link KeyCombination#valueOf} reads it, {@code Shortcut+K}; empty for none
     */
    public static Action when(
            ObservableBooleanValue enabled, String id, String key, Runnable deed) {
        Optional<KeyCombination> combination =
                key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
        return new Action(id, combination, enabled, deed);
    }

    /** The room that it belongs to: the first part of the id. */
    public String room() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Does it, where it can be done. */
    public void run() {
        if (enabled.get()) {
            deed.run();
        }
    }
}
