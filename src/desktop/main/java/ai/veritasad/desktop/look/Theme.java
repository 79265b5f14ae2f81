package ai.veritasad.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.List;

/** Light, dark, or whichever of them the system shows. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    private static final List<String> STYLES =
            List.of(
                    "app",
                    "account",
                    "library",
                    "queue",
                    "history",
                    "player",
                    "timeline",
                    "report",
                    "transcript");

    /** Whether it is dark now. */
    public boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Makes it the look of all windows. */
    public void use() {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a scene our own styles, and marks its root {@code dark} or {@code light} for them. */
    public void dress(Scene scene) {
        for (String name : STYLES) {
            String styles = String.valueOf(Theme.class.getResource(name + ".css"));
            if (!scene.getStylesheets().contains(styles)) {
                scene.getStylesheets().add(styles);
            }
        }
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(isDark() ? "dark" : "light");
    }
}
