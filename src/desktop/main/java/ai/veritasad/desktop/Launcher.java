package ai.veritasad.desktop;

import javafx.application.Application;

/** Starts the window; apart from {@link App}, so that JavaFX may lie on the class path. */
public final class Launcher {

    private Launcher() {}

    /**
     * @param args files to analyze
     */
    public static void main(String[] args) {
        Application.launch(App.class, args);
    }
}
