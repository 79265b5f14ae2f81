package ai.veritasad.desktop;

import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.nio.file.Path;

/** Opens the window. */
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        Desktop desktop = new Desktop(stage, new Memory(), Path.of("."));
        for (int size : new int[] {32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(String.valueOf(App.class.getResource("icon-" + size + ".png"))));
        }
        desktop.show();
    }
}
