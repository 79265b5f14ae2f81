package ai.veritasad.desktop.look;

import javafx.scene.Scene;

import java.util.Locale;

/** The colour of what is chosen, linked or under the hand. */
public enum Accent {
    BLUE,
    GREEN,
    ORANGE,
    PURPLE;

    /** Gives a scene this colour. */
    public void use(Scene scene) {
        scene.getRoot().getStyleClass().removeIf(style -> style.startsWith("accent-"));
        scene.getRoot().getStyleClass().add("accent-" + name().toLowerCase(Locale.ROOT));
    }
}
