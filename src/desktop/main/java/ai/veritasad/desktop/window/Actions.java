package ai.veritasad.desktop.window;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every named action there is, and the keys that do them. */
public final class Actions {

    /** Chosen for an action instead of its own key: no key at all. */
    public static final String NO_KEY = "";

    private final List<Action> all = new ArrayList<>();
    private final ObservableMap<String, String> chosen;

    /**
     * @param chosen keys that a person chose, by id of the action, as {@link
     *     KeyCombination#getName} writes them
     */
    public Actions(ObservableMap<String, String> chosen) {
        this.chosen = chosen;
    }

    /** With the keys that the actions come with. */
    public Actions() {
        this(FXCollections.observableHashMap());
    }

    public void add(Action... actions) {
        for (Action action : actions) {
            if (all.stream().anyMatch(known -> known.id().equals(action.id()))) {
                throw new IllegalArgumentException("two actions are called " + action.id());
            }
            all.add(action);
        }
    }

    public List<Action> all() {
        return List.copyOf(all);
    }

    public ObservableMap<String, String> chosenKeys() {
        return chosen;
    }

    /** The key that does it now. */
    public Optional<KeyCombination> key(Action action) {
        String own = chosen.get(action.id());
        if (own == null) {
            return action.key();
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(own));
    }

    /** Who has this key already. */
    public Optional<Action> owner(KeyCombination key) {
        return all.stream()
                .filter(action -> key(action).filter(key::equals).isPresent())
                .findFirst();
    }

    /** Gives the action another key, and takes it from whoever had it. */
    public void assign(Action action, KeyCombination key) {
        owner(key)
                .filter(other -> !other.equals(action))
                .ifPresent(other -> chosen.put(other.id(), NO_KEY));
        chosen.put(action.id(), key.getName());
    }

    /** Gives every action its own key again. */
    public void resetKeys() {
        chosen.clear();
    }

    /** From now on a key pressed anywhere in the scene does its action. */
    public void listenOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, scene.getFocusOwner()));
    }

    private void press(KeyEvent event, @Nullable Node focus) {
        all.stream()
                .filter(action -> key(action).filter(key -> key.match(event)).isPresent())
                .filter(action -> action.enabled().get())
                .filter(action -> !belongsTo(focus, event))
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.run();
                });
    }

    /** A plain key that types into a field, or presses the button that has the focus. */
    private static boolean belongsTo(@Nullable Node focus, KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isMetaDown()) {
            return focus instanceof TextInputControl && isEditing(event.getCode());
        }
        if (event.getCode().isFunctionKey()) {
            return false;
        }
        boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return focus instanceof TextInputControl || (presses && focus instanceof ButtonBase);
    }

    private static boolean isEditing(KeyCode code) {
        return switch (code) {
            case A, C, V, X, Y, Z, LEFT, RIGHT, HOME, END, BACK_SPACE, DELETE -> true;
            default -> false;
        };
    }

    /** The combination that a person has just pressed, once it is more than Shift and the like. */
    public static Optional<KeyCombination> pressed(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(
                new KeyCodeCombination(
                        event.getCode(),
                        modifier(event.isShiftDown()),
                        modifier(event.isControlDown()),
                        modifier(event.isAltDown()),
                        modifier(event.isMetaDown()),
                        KeyCombination.ModifierValue.UP));
    }

    private static KeyCombination.ModifierValue modifier(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
