package ai.veritasad.desktop;

import ai.veritasad.desktop.language.Language;
import ai.veritasad.desktop.language.Messages;
import ai.veritasad.desktop.look.Theme;
import ai.veritasad.desktop.window.MainWindow;
import ai.veritasad.desktop.window.Navigation;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.Locale;
import java.util.Map;

/** Wires every room to the others, by constructor, in one place. */
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        Messages messages = new Messages(Language.of(Locale.getDefault()));
        Theme theme = Theme.SYSTEM;
        theme.use();
        MainWindow window = new MainWindow(messages, new Navigation(), Map.of());
        Scene scene = new Scene(window, 1280, 800);
        theme.dress(scene);
        stage.titleProperty().bind(messages.bound("window.title"));
        stage.setScene(scene);
        stage.show();
    }
}
