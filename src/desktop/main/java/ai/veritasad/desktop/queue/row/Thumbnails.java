package ai.veritasad.desktop.queue.row;

import javafx.scene.image.Image;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Small pictures of files; they come on the thread of the window, or never. */
@FunctionalInterface
public interface Thumbnails {

    CompletableFuture<Image> of(Path file);

    /** No pictures. */
    static Thumbnails none() {
        return file -> new CompletableFuture<>();
    }
}
