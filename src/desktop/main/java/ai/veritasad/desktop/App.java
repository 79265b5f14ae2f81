package ai.veritasad.desktop;

import ai.veritasad.analyzer.models.Folders;
import ai.veritasad.desktop.look.FileDialogs;
import ai.veritasad.desktop.storage.Instance;
import ai.veritasad.desktop.storage.Storage;
import ai.veritasad.desktop.storage.StorageException;
import ai.veritasad.document.language.Language;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Opens the window, unless one is open already: then that one gets the files. */
public final class App extends Application {

    private @Nullable Instance instance;
    private @Nullable Storage storage;
    private @Nullable Desktop desktop;

    @Override
    public void start(Stage stage) {
        Folders folders = Folders.ofSystem();
        Path folder = folders.data();
        List<String> files = getParameters().getRaw();
        CompletableFuture<Desktop> ready = new CompletableFuture<>();
        try {
            Optional<Instance> only = Instance.claim(folder, words -> ready.join().take(words));
            if (only.isEmpty()) {
                Instance.handOver(folder, files);
                Platform.exit();
                return;
            }
            instance = only.get();
            storage = Storage.open(folder, InstantSource.system());
            Desktop wired = open(stage, storage, folders);
            desktop = wired;
            ready.complete(wired);
            if (!files.isEmpty()) {
                wired.take(files);
            }
        } catch (StorageException e) {
            refuse(e);
        }
    }

    private Desktop open(Stage stage, Storage opened, Folders folders) {
        for (int size : new int[] {32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(String.valueOf(App.class.getResource("icon-" + size + ".png"))));
        }
        Desktop wired =
                new Desktop(
                        stage,
                        opened,
                        folders,
                        getHostServices()::showDocument,
                        FileDialogs::saveIn);
        wired.show();
        return wired;
    }

    /** Without its folder the program can do nothing that would last. */
    private static void refuse(StorageException why) {
        Locale locale = Language.of(Locale.getDefault()).locale();
        Alert alert = new Alert(Alert.AlertType.ERROR, why.text().in(locale));
        alert.setHeaderText("VeritasAd");
        alert.showAndWait();
        Platform.exit();
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
        if (storage != null) {
            storage.close();
        }
        if (instance != null) {
            instance.close();
        }
    }
}
